import RemoraCore

let iax2Names0: StaticString = #"""
  0=(0?)
  1=DTMF End
  2=Voice
  3=Video
  4=Control
  5=NULL
  6=IAX
  7=Text
  8=Image
  9=HTML
  a=Comfort Noise
  b=Modem
  c=DTMF Begin
  """#

let iax2Names1: StaticString = #"""
  0=(0?)
  1=NEW
  2=PING
  3=PONG
  4=ACK
  5=HANGUP
  6=REJECT
  7=ACCEPT
  8=AUTHREQ
  9=AUTHREP
  a=INVAL
  b=LAGRQ
  c=LAGRP
  d=REGREQ
  e=REGAUTH
  f=REGACK
  10=REGREJ
  11=REGREL
  12=VNAK
  13=DPREQ
  14=DPREP
  15=DIAL
  16=TXREQ
  17=TXCNT
  18=TXACC
  19=TXREADY
  1a=TXREL
  1b=TXREJ
  1c=QUELCH
  1d=UNQULCH
  1e=POKE
  1f=PAGE
  20=MWI
  21=UNSUPPORTED
  22=TRANSFER
  23=PROVISION
  24=FWDOWNL
  25=FWDATA
  26=TXMEDIA
  27=RTKEY
  28=CALLTOKEN
  """#

let iax2Names2: StaticString = #"""
  1=Unallocated
  2=No route transit net
  3=No route to destination
  5=Misdialled trunk prefix
  6=Channel unacceptable
  7=Call awarded delivered
  8=Preempted
  e=Number ported not here
  10=Normal clearing
  11=User busy
  12=No user response
  13=No answer
  14=Subscriber absent
  15=Call rejected
  16=Number changed
  17=Redirected to new destination
  1a=Answered elsewhere
  1b=Destination out of order
  1c=Invalid number format
  1d=Facility rejected
  1e=Response to status inquiry
  1f=Normal unspecified
  22=Normal circuit congestion
  26=Network out of order
  29=Normal temporary failure
  2a=Switch congestion
  2b=Access info discarded
  2c=Requested channel unavailable
  32=Facility not subscribed
  34=Outgoing call barred
  36=Incoming call barred
  39=Bearer capability not authorized
  3a=Bearer capability not available
  41=Bearer capability not implemented
  42=Channel not implemented
  45=Facility not implemented
  51=Invalid call reference
  58=Incompatible destination
  5f=Invalid message unspecified
  60=Mandatory IE missing
  61=Message type nonexistent
  62=Wrong message
  63=IE nonexistent
  64=Invalid IE contents
  65=Wrong call state
  66=Recovery on timer expire
  67=Mandatory IE length error
  6f=Protocol error
  7f=Interworking
  """#

let iax2Names3: StaticString = #"""
  1=Number/extension being called
  2=Calling number
  3=Calling number ANI for billing
  4=Name of caller
  5=Context for number
  6=Username (peer or user) for authentication
  7=Password for authentication
  8=Actual codec capability
  9=Desired codec format
  a=Desired language
  b=Protocol version
  c=CPE ADSI capability
  d=Originally dialed DNID
  e=Authentication method(s)
  f=Challenge data for MD5/RSA
  10=MD5 challenge result
  11=RSA challenge result
  12=Apparent address of peer
  13=When to refresh registration
  14=Dialplan status
  15=Call number of peer
  16=Cause
  17=Unknown IAX command
  18=How many messages waiting
  19=Request auto-answering
  1a=Request musiconhold with QUELCH
  1b=Transfer Request Identifier
  1c=Referring DNIS
  1d=Provisioning info
  1e=AES Provisioning info
  1f=Date/Time
  20=Device type
  21=Service Identifier
  22=Firmware revision
  23=Firmware block description
  24=Firmware block of data
  25=Provisioning version
  26=Calling presentation
  27=Calling type of number
  28=Calling transit network select
  29=Supported sampling rates
  2a=Hangup cause
  2b=Encryption format
  2c=Raw encryption key
  2d=Codec preferences
  2e=Received jitter
  2f=Received loss
  30=Received frames
  31=Max playout delay in ms for received frames
  32=Dropped frames
  33=Frames received out of order
  34=IAX2 variable
  35=OSP Token
  36=Call Token
  37=64-bit codec capability
  38=64-bit codec format
  ff=Data call format
  """#

/// Codecs, by their bits.
let iax2CodecNames = ValueNames(packed: iax2CodecData)

private let iax2CodecData: StaticString = #"""
  1=G.723.1 compression
  2=GSM compression
  4=Raw mu-law data (G.711)
  8=Raw A-law data (G.711)
  10=ADPCM (G.726), 32kbps, AAL2 codeword packing)
  20=ADPCM (IMA)
  40=Raw 16-bit Signed Linear (8000 Hz) PCM
  80=LPC10, 180 samples/frame
  100=G.729a Audio
  200=SpeeX Free Compression
  400=iLBC Free Compression
  800=ADPCM (G.726, 32kbps, RFC3551 codeword packing)
  1000=G.722
  2000=G.722.1 (also known as Siren7, 32kbps assumed)
  4000=G.722.1 Annex C (also known as Siren14, 48kbps assumed)
  8000=Raw 16-bit Signed Linear (16000 Hz) PCM
  10000=JPEG Images
  20000=PNG Images
  40000=H.261 Video
  80000=H.263 Video
  100000=H.263+ Video
  200000=H.264 Video
  400000=MPEG4 Video
  800000=VP8 Video
  4000000=T.140 RED Text format RFC 4103
  8000000=T.140 Text format - ITU T.140, RFC 4103
  100000000=G.719 (64 kbps assumed)
  200000000=SpeeX Wideband (16kHz) Free Compression
  400000000=Opus audio (8kHz, 16kHz, 24kHz, 48Khz)
  800000000000=Raw testing-law data (G.711)
  """#

let iax2CommandNames = ValueNames(packed: iax2Names1)
let iax2CauseNames = ValueNames(packed: iax2Names2)
let iax2ElementNames = ValueNames(packed: iax2Names3)

/// Codecs as the lists of capabilities call them.
let iax2CapabilityNames: [(UInt64, String)] = [
  (0x1, "G.723.1 compression"),
  (0x2, "GSM compression"),
  (0x4, "Raw mu-law data (G.711)"),
  (0x8, "Raw A-law data (G.711)"),
  (0x10, "ADPCM (G.726, 32kbps, AAL2 codeword packing)"),
  (0x20, "ADPCM"),
  (0x40, "Raw 16-bit Signed Linear (8000 Hz) PCM"),
  (0x80, "LPC10, 180 samples/frame"),
  (0x100, "G.729a Audio"),
  (0x200, "SpeeX Free Compression"),
  (0x400, "iLBC Free Compression"),
  (0x800, "ADPCM (G.726, 32kbps, RFC3551 codeword packing)"),
  (0x1000, "G.722"),
  (0x2000, "G.722.1 (also known as Siren7, 32kbps assumed)"),
  (0x4000, "G.722.1 Annex C (also known as Siren14, 48kbps assumed)"),
  (0x8000, "Raw 16-bit Signed Linear (16000 Hz) PCM"),
  (0x10000, "JPEG images"),
  (0x20000, "PNG images"),
  (0x40000, "H.261 video"),
  (0x80000, "H.263 video"),
  (0x100000, "H.263+ video"),
  (0x200000, "H.264 video"),
  (0x400000, "MPEG4 video"),
  (0x800000, "VP8 video"),
  (0x4000000, "T.140 RED Text format RFC 4103"),
  (0x8000000, "T.140 Text format - ITU T.140, RFC 4103"),
  (0x100000000, "G.719 (64 kbps assumed)"),
  (0x200000000, "SpeeX Wideband (16kHz) Free Compression"),
  (0x400000000, "Opus audio (8kHz, 16kHz, 24kHz, 48Khz)"),
  (0x800000000000, "Raw testing-law data (G.711)"),
]
