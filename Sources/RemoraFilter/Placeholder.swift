import RemoraCore
