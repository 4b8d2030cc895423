/// Countries and their networks (ITU-T E.212, Complement): `=` and a country's code, then the codes of
/// its networks, which have two or three digits.
let networkTable: StaticString = """
  =001|Test network
  01|Test network
  001|Test network
  =202|Greece
  01|Cosmote AE
  02|Cosmote AE
  03|OTE AE
  04|OTE AE
  05|Vodafone - Panafon
  07|AMD TELECOM AE
  09|WIND HELLAS TELECOMMUNICATIONS
  10|WIND HELLAS TELECOMMUNICATIONS
  11|INTERCONNECT
  12|YUBOTO
  13|COMPATEL LIMITED
  14|CYTA (HELLAS)
  15|BWS
  16|INTER TELECOM
  =204|Netherlands
  00|Intovoice B.V.
  01|RadioAccess Network Services B.V.
  02|T-Mobile Netherlands B.V.
  03|Voiceworks B.V.
  04|Vodafone Libertel B.V.
  05|Elephant Talk Communications Premium Rate Services
  06|Private Mobility Nederland B.V.
  07|Tata Communications MOVE B.V.
  08|KPN B.V.
  09|Lycamobile Netherlands Limited
  10|KPN B.V.
  11|Greenet Netwerk B.V.
  12|KPN B.V.
  13|Unica Installatietechniek B.V.
  14|Venus & Mercury Telecom
  15|Ziggo B.V.
  16|T-Mobile Netherlands B.V.
  17|Lebara Ltd
  18|Ziggo Services B.V.
  19|Mixe Communication Solutions B.V.
  20|T-Mobile Netherlands B.V.
  21|ProRail B.V.
  22|Ministerie van Defensie
  23|KORE Wireless Nederland B.V.
  24|PM Factory B.V.
  25|CapX Nederland
  26|SpeakUp B.V.
  27|L-Mobi Mobile B.V.
  28|Lancelot B.V.
  29|Tismi B.V.
  30|ASpider Solutions Nederland B.V.
  32|Cubic Telecom Limited
  33|Truphone B.V.
  60|Nextgen Mobile Ltd
  61|Alcadis B.V.
  62|RGTN Wholesale Netherlands B.V.
  63|Messagebird BV
  64|Zetacom B.V.
  65|AGMS Nederland B.V.
  66|Utility Connect B.V.
  67|RadioAccess B.V.
  68|Roamware (Netherlands) B.V.
  69|KPN B.V.
  91|Enexis Netbeheer B.V.
  =206|Belgium
  01|Proximus
  02|N.M.B.S
  03|Citymesh
  04|MWINGZ (Proximus/Orange Belgium)
  05|Telenet
  06|Lycamobile sprl
  07|Mundio Mobile Belgium nv
  08|Nethys
  10|Orange Belgium
  11|L-Mobi Mobile
  20|Telenet Group
  22|FEBO Telecom
  25|Voyacom
  28|BICS SA
  29|TISMI
  30|Unleashed
  33|Ericsson *test use only*
  34|ONOFFAPP
  50|IP Nexia
  99|e-BO Enterprises
  =208|France
  01|Orange
  02|Orange
  03|MobiquiThings
  04|Sisteer
  05|Globalstar Europe
  06|Globalstar Europe
  07|Globalstar Europe
  08|Société Française du Radiotéléphone
  09|Société Française du Radiotéléphone
  10|Société Française du Radiotéléphone
  11|Société Française du Radiotéléphone
  12|Truphone France
  13|Société Française du Radiotéléphone
  14|RFF
  15|Free Mobile
  16|Free Mobile
  17|Legos
  19|Haute-Garonne numérique
  20|Bouygues Telecom
  21|Bouygues Telecom
  22|Transatel
  23|Syndicat mixte ouvert Charente Numérique
  24|MobiquiThings
  25|Lycamobile
  26|Bouygues Telecom Business - Distribution
  27|Coriolis Telecom
  28|Airmob Infra Full
  29|Cubic télécom France
  30|Syma Mobile
  31|Vectone Mobile
  32|Orange
  33|Syndicat mixte La Fibre64
  34|Cellhire (France)
  35|Free mobile
  36|Free mobile
  37|IP Directions
  38|Lebara France Limited
  39|Netwo
  86|SEM@FOR77
  87|AIRBUS DEFENCE AND SPACE SAS
  88|Bouygues Telecom
  89|Hub One
  91|Orange
  93|Thales communications & Security
  94|Halys
  95|Orange
  96|Région Bourgogne-Franche-Comté
  97|Thales communications & Security
  98|Société Air France
  500|EDF
  700|Weaccess group
  701|GIP Vendée numérique
  702|17-Numérique
  703|Nivertel
  704|Axione Limousin
  705|Hautes-Pyrénées Numérique
  706|Tours Métropole Numérique
  707|Sartel THD
  708|Melis@ territoires ruraux
  709|Quimper communauté télécom
  710|Losange
  711|Nomotech
  712|Syndicat Audois d'énergies et du Numérique
  713|SD NUM SAS
  714|Département de l'Isère
  =212|Monaco
  10|Monaco Telecom
  =213|Andorra
  03|Mobiland
  =214|Spain
  01|Vodafone España, SAU
  02|Alta Tecnologia en Comunicacions, S.L.
  03|France Telecom España, SA
  04|Xfera Móviles, S.A.
  05|Telefónica Móviles España, SAU
  06|Vodafone España, SAU
  07|Telefónica Móviles España, SAU
  08|Euskaltel, SA
  09|France Telecom España, SA
  10|ZINNIA TELECOMUNICACIONES, S.L.U.
  11|TELECOM CASTILLA-LA MANCHA, S.A.
  12|VENUS MOVIL, S.L. UNIPERSONAL
  13|SYMA MOBILE ESPAÑA, S.L.
  14|AVATEL MÓVIL, S.L.U.
  16|R CABLE Y TELECOMUNICACIONES GALICIA, S.A.
  17|R Cable y Telecomunicaciones Galicia, SA
  19|E-Plus Móviles, SL
  21|ORANGE ESPAGNE, S.A. UNIPERSONAL
  22|Best Spain Telecom, SL
  23|Xfera Móviles, S.A.U.
  24|VODAFONE ESPAÑA, S.A.U.
  25|XFERA MÓVILES, S.A. UNIPERSONAL
  26|Lleida Networks Serveis Telemátics, SL
  27|SCN Truphone SL
  28|Consorcio de Telecomunicaciones Avanzadas, S.A.
  29|XFERA MÓVILES, S.A.U.
  30|Compatel Limited
  31|Red Digital De Telecomunicaciones de las Islas Baleares, S.L.
  33|XFERA MÓVILES, S.A.U.
  34|AIRE NETWORKS DEL MEDITERRÁNEO, S.L. UNIPERSONAL
  35|INGENIUM OUTSOURCING SERVICES, S.L.
  36|ALAI OPERADOR DE TELECOMUNICACIONES, S.L.
  37|VODAFONE ESPAÑA, S.A.U.
  38|Telefónica Móviles España, SAU
  51|ENTIDAD PÚBLICA EMPRESARIAL ADMINISTRADOR DE INFRAESTRUCTURAS FERROVIARIAS
  700|IBERDROLA ESPAÑA, S.A.UNIPERSONAL
  701|ENDESA DISTRIBUCIÓN ELÉCTRICA, S.L.
  =216|Hungary
  01|Telenor Hungary Ltd
  02|MVM NET Ltd.
  03|DIGI Telecommunication Ltd.
  04|Pro-M PrCo. Ltd.
  20|Yettel Hungary Ltd.
  30|Magyar Telecom Plc
  70|Vodafone
  71|Vodafone Hungary Ltd
  99|MÁV Co.
  =218|Bosnia and Herzegovina
  03|Eronet Mobile Communications Ltd.
  05|MOBI'S (Mobilina Srpske)
  90|GSMBIH
  =219|Croatia
  01|T-Mobile Hrvatska d.o.o./T-Mobile Croatia LLC
  02|Tele2/Tele2 d.o.o.
  10|VIPnet/VIPnet d.o.o.
  =220|Serbia
  01|Telenor d.o.o.
  03|Telekom Srbija a.d.
  05|Vip mobile d.o.o.
  07|Orion telekom d.o.o.
  09|MUNDIO MOBILE d.o.o.
  11|GLOBALTEL d.o.o.
  =221|Kosovo
  01|Telecom of Kosovo J.S.C.
  02|IPKO Telecommunications LLC
  06|Dardafon.Net LLC
  07|Dukagjini Telecommunications LLC
  =222|Italy
  01|Telecom Italia Mobile (TIM)
  02|Elsacom
  10|Omnitel Pronto Italia (OPI)
  77|IPSE 2000
  88|Wind
  98|Blu
  99|H3G
  =225|Vatican City
  =226|Romania
  01|Vodafone
  02|Romtelecom
  03|Cosmote
  04|Cosmote
  05|Digi.Mobil
  06|Cosmote
  10|Orange
  11|Enigma-System
  =228|Switzerland
  01|Swisscom Schweiz AG
  02|Sunrise Communications AG
  03|Salt Mobile SA
  05|Comfone AG
  06|SBB AG
  08|Sunrise Communications AG
  09|Comfone AG
  11|Swisscom Broadcast AG
  12|Sunrise Communications AG
  51|Bebbicell AG
  53|upc Cablecom GmbH
  54|Lycamobile AG
  55|WeMobile SA
  57|Mitto AG
  58|Beeone Communications SA
  59|Vectone Mobile Limited, London
  60|Sunrise Communications AG
  62|Telecom26 AG
  63|Fink Telecom Services
  64|NTH AG
  66|Inovia Services SA
  67|Datatrade Managed AG
  68|Intellico AG
  69|MTEL Schweiz GmbH
  70|Tismi BV
  71|Spusu AG
  73|iWay AG
  =230|Czech Rep.
  01|T-Mobile Czech Republic a.s.
  02|O2 Czech Republic a.s.
  03|Vodafone Czech Republic a.s.
  04|Nordic Telecom Regional s.r.o.
  05|PODA a.s.
  06|Nordic Telecom 5G a.s.
  07|T-Mobile Czech Republic a.s.
  08|Compatel s.r.o
  09|Uniphone, s.r.o
  11|incrate s.r.o
  98|Sprava zeleznic, statni organizace
  =231|Slovakia
  01|Orange, GSM
  02|Eurotel, GSM & NMT
  04|Eurotel, UMTS
  05|Orange, UMTS
  =232|Austria
  01|A1 Telekom Austria AG
  02|A1 Telekom Austria AG
  03|T-Mobile Austria GmbH
  04|T-Mobile Austria GmbH
  05|Hutchison Drei Austria GmbH
  07|T-Mobile Austria GmbH
  08|Lycamobile Austria Ltd
  09|A1 Telekom Austria AG
  10|Hutchison Drei Austria GmbH
  11|A1 Telekom Austria AG
  12|A1 Telekom Austria AG
  13|UPC Austria Services GmbH
  14|Hutchison Drei Austria GmbH
  15|Mundio Mobile (Austria) Ltd
  16|Hutchison Drei Austria GmbH
  17|MASS Response Service GmbH
  18|smartspace GmbH
  19|Tele2 Telecommunication GmbH
  20|Mtel Austrija GmbH
  91|ÖBB - Infrastruktur AG
  =234|United Kingdom
  00|British Telecom
  01|Vectone Mobile Limited
  02|Telefonica UK Limited
  03|Jersey Airtel Limited
  04|FMS Solutions Limited
  05|COLT Mobile Telecommunications Limited
  06|Internet Computer Bureau Limited
  07|Vodafone Ltd (C&W)
  08|BT OnePhone Limited
  09|Tismi BV
  10|Telefonica UK Limited
  11|Telefonica UK Limited
  12|Network Rail Infrastructure Limited
  13|Network Rail Infrastructure Limited
  14|LINK MOBILITY UK LTD
  15|Vodafone Limited
  16|TalkTalk Communications Limited
  17|FleXtel Limited
  18|Cloud9 Communications Limited
  19|TeleWare Group PLC
  20|Hutchison 3G UK Limited
  22|Telesign Mobile Limited
  23|Icron Network Limited
  24|Stour Marine Limited
  25|Truphone Limited
  26|Lycamobile UK Limited
  27|Tata Communications Move UK Ltd
  28|Marathon Telecom Limited
  29|(AQ) LIMITED
  30|EE Limited ( TM)
  31|EE Limited ( TM)
  32|EE Limited ( TM)
  33|EE Limited (Orange)
  34|EE Limited (Orange)
  36|Sure (Isle of Man) Limited
  37|Synectiv Ltd
  38|Virgin Mobile Telecoms Limited
  39|Gamma Telecom Holdings Ltd
  40|Mass Response Service GmbH
  50|JT (Jersey) Limited
  51|UK Broadband Limited
  52|Shyam Telecom UK Ltd
  53|Tango Networks UK Ltd
  54|The Carphone Warehouse Limited
  55|Sure (Guernsey) Limited
  56|The National Cyber Security Centre
  57|Sky UK Limited
  58|MANX TELECOM TRADING LIMITED
  59|Limitless Mobile Ltd
  70|AMSUK Limited
  71|Home Office
  72|Hanhaa Limited
  73|BlueWave Communications
  74|Pareteum Europe B.V.
  76|British Telecom
  77|Vodafone Limited
  78|Airwave Solutions Ltd
  86|EE Limited ( TM)
  88|Telet Research (N.I.) Limited
  =235|United Kingdom
  00|Vectone Mobile Limited
  01|EE Limited ( TM)
  02|EE Limited ( TM)
  03|UK Broadband Limited
  04|University Of Strathclyde
  06|University Of Strathclyde
  07|University Of Strathclyde
  08|Spitfire Network Services Limited
  77|British Telecom
  88|Telet Research (N.I.) Limited
  91|Vodafone Limited
  92|Vodafone Ltd (C&W)
  94|Hutchison 3G UK Limited
  95|Network Rail Infrastructure Limited
  =238|Denmark
  01|TDC A/S
  02|Telenor
  03|Syniverse Technologies
  05|Dansk Beredskabskommunikation
  06|Hi3G
  08|Voxbone
  09|Dansk Beredskabskommunikation
  10|TDC A/S
  11|Dansk Beredskabskommunikation
  12|Lycamobile Denmark Ltd.
  13|Compatel Limited
  14|Monty UK Global Limited
  15|Ice Danmark ApS
  16|Tismi B.V.
  17|Gotanet AB
  18|Cubic Telecom
  20|Telia
  23|Banedanmark
  25|Viahub (SMS Provider Corp.)
  28|LINK Mobility A/S
  30|Interactive Digital Media GmbH
  42|Greenwave Mobile IoT ApS
  66|TT-Netvaerket P/S
  73|Onomondo ApS
  77|Telenor
  88|Cobira ApS
  96|Telia Danmark
  =240|Sweden
  01|Telia Sverige AB
  02|Hi3G Access AB
  03|Netett Sverige AB
  04|3G Infrastructure Services AB
  05|Svenska UMTS-Nät AB
  06|Telenor Sverige AB
  07|Tele2 Sverige AB
  08|Telenor Sverige AB
  09|Com4 Sweden AB
  10|Tele2 Sverige AB
  11|ComHem AB
  12|Lycamobile Sweden Limited
  13|Bredband2 Allmänna IT AB
  14|Tele2 Business AB
  15|Sierra Wireless Sweden AB
  16|42 Telecom AB
  17|Götalandsnätet AB
  18|Generic Mobile Systems Sweden AB
  19|Vecton Mobile (Sweden) Ltd
  20|Sierra Wireless Messaging AB
  21|Trafikverket centralfunktion IT
  22|EuTel AB
  23|Infobip LTD (UK)
  24|Net4Mobility HB
  25|Monty UK Global Limited
  26|Twilio Ireland Ltd.
  27|GlobeTouch AB
  28|LINK Mobile A/S
  29|MI Carrier Services AB
  31|RebTel Networks AB
  32|Compatel Limited
  33|Mobile Arts AB
  34|Trafikverket centralfunktion IT
  35|42 Telecom LTD
  36|interactive digital media GmbH
  37|Sinch Sweden AB
  38|Voxbone SA
  39|Primlight AB
  40|Netmore Group AB
  41|Telenor Sverige AB
  42|Telenor Connexion AB
  43|MobiWeb Ltd.
  44|Telenabler AB
  45|Spirius AB
  46|SMS Provider Corp.
  47|Viatel Sweden AB
  48|Tismi BV
  49|Telia Sverige AB
  60|Västra Götalandsregionen (temporary assigned until 2026-12-31)
  61|MessageBird B.V.
  63|Fink Telecom Services
  65|shared use for closed networks
  66|shared use for closed networks
  67|shared use for test purpose
  68|shared use for test purpose
  69|crisis management after determination by the Swedish Post- and Telecom Authority
  99|Unassigned (may be used for test purposes)
  =242|Norway
  01|Telenor Norge AS
  02|Telia Norge AS
  03|Teletopia Gruppen AS
  05|Telia Norge AS
  06|ICE Norge AS
  07|Phonero AS
  08|TDC AS
  09|Com4 AS
  10|Norwegian Communications Authority
  11|Systemnet AS
  12|Telenor Norge AS
  14|ICE Communication Norge AS
  20|Jernbaneverket
  21|Jernbaneverket
  23|Lycamobile Norway Ltd
  99|Tampnet AS
  =244|Finland
  03|DNA Oy
  04|DNA Oy
  05|Elisa Oyj
  06|Elisa Oyj
  07|Nokia Solutions and Networks Oy
  08|Nokia Solutions and Networks Oy
  09|Nokia Solutions and Networks Oy
  10|Viestintävirasto
  11|Viestintävirasto
  12|DNA Oy
  13|DNA Oy
  14|Ålands Telekommunikation Ab
  15|Satakunnan ammattikorkeakoulu Oy
  17|Liikennevirasto
  21|Elisa Oyj
  22|EXFO Oy
  23|EXFO Oy
  24|TTY-säätiö
  26|Compatel Limited
  27|Teknologian tutkimuskeskus VTT Oy
  31|Kuiri Mobile Oy
  32|Voxbone S.A.
  33|Virve Tuotteet ja Palvelut Oy
  34|Bittium Wireless Oy
  35|Ukkoverkot Oy
  36|TeliaSonera Finland Oyj
  37|Tismi BV
  38|Nokia Solutions and Networks Oy
  39|Nokia Solutions and Networks Oy
  40|Nokia Solutions and Networks Oy
  41|Nokia Solutions and Networks Oy
  91|TeliaSonera Finland Oyj
  92|TeliaSonera Finland Oyj
  =246|Lithuania
  01|Omnitel
  02|Bité GSM
  03|Tele2
  =247|Latvia
  01|Latvijas Mobilais Telefons SIA
  02|Tele2
  03|Telekom Baltija
  04|Beta Telecom
  05|Bite Mobile
  06|Rigatta
  07|Master Telecom
  08|IZZI
  09|SIA "Camel Mobile"
  =248|Estonia
  01|AS Eesti Telekom
  02|RLE
  03|Tele2
  04|OY Top Connect
  05|CSC Telecom Estonia OÜ
  07|Televõrgu AS
  11|UAB Raystorm Eesti filiaal
  12|Ntel Solutions OÜ
  13|Telia Eesti AS
  14|Estonian Crafts OÜ
  16|SmartTel Plus OÜ
  17|Baltergo OÜ
  18|CLOUD COMMUNICATIONS OÜ
  19|OkTelecom OÜ
  20|DOTT Telecom OÜ
  21|Tismi B.V.
  22|M2MConnect OÜ
  24|Novametro OÜ
  26|It-Decision Telecom OÜ
  28|Nord Connect OÜ
  29|SkyTel OÜ
  30|Mediafon Carrier Services OÜ
  31|YATECO OÜ
  32|Narayana OÜ
  71|Siseministeerium (Ministry of Interior)
  =250|Russian Federation
  01|Mobile Telesystems
  02|Megafon
  03|Nizhegorodskaya Cellular Communications
  04|Sibchallenge
  05|Mobile Comms System
  07|BM Telecom
  10|Don Telecom
  11|Orensot
  12|Baykal Westcom
  13|Kuban GSM
  16|New Telephone Company
  17|Ermak RMS
  19|Volgograd Mobile
  20|ECC
  28|Extel
  39|Uralsvyazinform
  44|Stuvtelesot
  92|Printelefone
  93|Telecom XXI
  99|Beeline
  =255|Ukraine
  01|"VF UKRAINE" PrJSC
  02|"Kyivstar" PrJSC
  03|"Kyivstar" PrJSC
  04|"Intertelecom" LLC
  06|"lifecell" LLC
  07|"TriMob" LLC
  08|"Ukrtelecom" JSC
  09|"Farlep-Invest", PrJSC
  10|"Atlantis Telecom", LLC
  21|"Telesystems of Ukraine" PrJSC
  =257|Belarus
  01|MDC Velcom
  02|MTS
  03|BelCel Joint Venture (JV)
  04|Closed joint-stock company "Belarusian telecommunication network"
  05|Republican Unitary Telecommunication Enterprise (RUE) Beltelecom (National Telecommunications Operator of the Republic of Belarus)
  06|Belorussian Cloud Technologies
  =259|Moldova (Republic of)
  01|Orange Moldova GSM
  02|Moldcell GSM
  05|J.S.C. Moldtelecom/3G UMTS (W-CDMA)
  99|J.S.C. Moldtelecom
  =260|Poland
  01|Plus / Polkomtel S.A.
  02|T-Mobile / PTC S.A.
  03|Orange / PTK Centertel Sp. z o.o.
  04|LTE / CenterNet S.A.
  05|Orange(UMTS) / PTK Centertel Sp. z o.o.
  06|Play / P4 Sp. z o.o.
  07|Netia / Netia S.A.
  08|E-Telko / E-Telko Sp. z o.o.
  09|Lycamobile / Lycamobile Sp. z o.o.
  10|Sferia / Sferia S.A.
  11|Nordisk Polska / Nordisk Polska Sp. z o.o.
  12|Cyfrowy Polsat / Cyfrowy Polsat S.A.
  13|Sferia / Sferia S.A.
  14|Sferia / Sferia S.A.
  15|CenterNet / CenterNet S.A.
  16|Mobyland / Mobyland Sp. z o.o.
  17|Aero 2 / Aero 2 Sp. z o.o.
  18|AMD Telecom / AMD Telecom S.A.
  19|Teleena / Teleena Holding BV
  20|Mobile.Net / Mobile.Net Sp. z o.o.
  21|Exteri / Exteri Sp. z o.o.
  22|Arcomm / Arcomm Sp. z o.o.
  23|Amicomm / Amicomm Sp. z o.o.
  24|WideNet / WideNet Sp. z o.o.
  25|BS&T / Best Solutions & Technology Sp. z o.o.
  26|ATE / ATE-Advanced Technology & Experience Sp. z o.o.
  27|Intertelcom / Intertelcom Sp. z o.o.
  28|PhoneNet / PhoneNet Sp. z o.o.
  29|Interfonica / Interfonica Sp. z o.o.
  30|GrandTel / GrandTel Sp. z o.o.
  31|Phone IT / Phone IT Sp. z o.o.
  32|Compatel Ltd / COMPATEL LIMITED
  33|Truphone Poland / Truphone Poland Sp. Z o.o.
  34|T-Mobile / PTC S.A.
  98|Play (testowy) / P4 Sp. z o.o.
  =262|Germany
  01|Telekom Deutschland GmbH
  02|Vodafone GmbH
  03|E-Plus Mobilfunk GmbH & Co. KG
  04|Vodafone GmbH
  05|E-Plus Mobilfunk GmbH & Co. KG
  06|Telekom Deutschland GmbH
  07|Telefónica Germany GmbH & Co. OHG
  08|Telefónica Germany GmbH & Co. OHG
  09|Vodafone GmbH
  10|DB Netz AG
  11|Telefónica Germany GmbH & Co. OHG
  12|E-Plus Mobilfunk GmbH & Co. KG
  15|AirData AG
  16|E-Plus Mobilfunk GmbH & Co. KG
  17|E-Plus Mobilfunk GmbH & Co. KG
  18|NetCologne Gesellschaft für Telekommunikation mbH
  19|Inquam Deutschland GmbH
  20|E-Plus Mobilfunk GmbH & Co. KG
  21|Multiconnect GmbH
  22|Sipgate Wireless GmbH
  23|Drillisch Online AG
  42|Vodafone GmbH
  43|Vodafone GmbH
  72|Ericsson GmbH
  73|Xantaro Deutschland GmbH
  74|Qualcomm CDMA Technologies GmbH
  75|Core Network Dynamics GmbH
  77|E-Plus Mobilfunk GmbH & Co. KG
  78|Telekom Deutschland GmbH
  =266|Gibraltar
  01|Gibtel
  03|GibFibre Ltd (trading as “Gibfibrespeed”)
  09|Eazi Telecom Ltd (trading as “Limba”)
  =268|Portugal
  01|Vodafone Portugal - Comunicações Pessoais, S.A.
  03|NOS Comunicações, S.A.
  04|Lycamobile Portugal, Lda
  06|MEO - Serviços de Comunicações e Multimédia, S.A.
  11|Compatel, Limited
  12|Infraestruturas de Portugal, S.A.
  13|G9Telecom, S.A.
  80|MEO - Serviços de Comunicações e Multimédia, S.A.
  =270|Luxembourg
  01|POST Luxembourg
  02|MTX Connect S.à r.l.
  07|Bouygues Telecom S.A.
  10|Join Experience S.A.
  77|Proximus Luxembourgh S.A.
  78|Interactive Digital Media GmbH
  79|Mitto A.G.
  80|Syniverse Technologies S.à r.l.
  81|E-Lux Mobile Telecommunication S.A.
  99|Orange Communications Luxembourg S.A.
  =272|Ireland
  01|Vodafone Ireland Plc
  02|Three Ireland Services (Hutchison) Ltd
  03|Eircom Ltd
  05|Three Ireland (Hutchison) Ltd
  07|Eircom Ltd
  08|Eircom Ltd
  11|Liffey Telecom Ltd
  13|Lycamobile Ireland Ltd
  15|Virgin Media Ireland Ltd
  16|Carphone Warehouse Ireland Mobile Ltd
  17|Three Ireland (Hutchison) Ltd
  18|Cubic Telecom Limited
  21|Net Feasa Limited
  68|Office of the Government Chief Information Officer
  =274|Iceland
  01|Iceland Telecom Ltd.
  02|Og fjarskipti hf (Vodafone Iceland)
  03|Og fjarskipti hf (Vodafone Iceland)
  04|IMC Islande ehf
  07|IceCell ehf
  =276|Albania
  01|Albanian Mobile Communications (AMC)
  02|Vodafone Albania
  03|Eagle Mobile
  04|Mobile 4 AL
  =278|Malta
  01|Epic Communications Ltd
  11|YOM
  21|GO mobile
  30|GO Mobile
  77|Melita Ltd
  =280|Cyprus
  01|CYTA
  02|CYTA
  10|Scancom (Cyprus) Ltd.
  20|PrimeTel PLC
  22|Lemontel Ltd
  =282|Georgia
  01|Geocell Ltd.
  02|Magti GSM Ltd.
  03|Iberiatel Ltd.
  04|Mobitel Ltd.
  05|Silknet JSC
  06|JSC Compatel
  07|GLOBALCELL LTD
  08|Silknet GSC
  09|Gmobile LTD
  10|Premium Net International SRL LTD
  11|Mobilive LTD
  12|"Telecom1" LTD
  13|"Asanet" LTD
  14|"Datahouseglobal” LTD
  15|"Servicebox" LTD
  22|"Myphone" LTD
  =283|Armenia
  =284|Bulgaria
  01|Mobiltel EAD
  05|Globul
  =286|Turkey
  01|Turkcell
  02|Telsim GSM
  03|Aria
  04|Aycell
  =288|Faroe Islands
  01|Faroese Telecom - GSM
  02|Kall GSM
  03|Sp/f Tosa
  10|Faroese Telecom
  =290|Greenland
  01|Tele Greenland
  02|inu:it a/s
  03|GTV
  =292|San Marino
  01|Prima San Marino / San Marino Telecom
  =293|Slovenia
  10|Slovenske železnice – Infrastruktura d.o.o.
  11|BeeIN d.o.o.
  20|Compatel Limited
  21|Novatel d.o.o.
  40|A1 Slovenija d.d.
  41|Telekom Slovenije d.d.
  64|T-2 d.o.o.
  70|Telemach d.o.o.
  =294|North Macedonia
  01|T-Mobile
  02|Cosmofon
  03|Nov Operator
  04|Company for telecommunications LYCAMOBILE LLC-Skopje
  10|WTI Macedonia
  11|MOBIK TELEKOMUNIKACII DOOEL- Skopje
  12|MTEL DOOEL Skopje
  =295|Liechtenstein
  01|Swisscom Schweiz AG
  02|Salt (Liechtenstein) AG
  05|Telecom Liechtenstein AG
  06|Cubic AG
  07|First Mobile AG
  09|Emnify GmbH
  10|SORACOM CORPORATION, LTD.
  11|DIMOCO Messaging AG
  =297|Montenegro
  01|Telenor Montenegro
  02|Crnogorski Telekom
  03|Mtel Montenegro
  =302|Canada
  100|Data on Tap Inc.
  130|Xplornet Communications
  131|Xplornet Communications
  140|Fibernetics Corporation
  150|Cogeco Connexion Inc.
  151|Cogeco Connexion Inc.
  152|Cogeco Connexion Inc.
  220|Telus Mobility
  221|Telus Mobility
  222|Telus Mobility
  230|ISP Telecom
  250|ALO Mobile Inc
  270|Bragg Communications
  290|Airtel Wireless
  300|ECOTEL inc.
  320|Dave Wireless
  330|Blue Canada Wireless Inc
  340|Execulink
  360|Telus Mobility
  370|Microcell
  380|Dryden Mobility
  390|Dryden Mobility
  420|A.B.C. Allen Business Communications Ltd.
  490|Globalive Wireless
  491|Freedom Mobile Inc.
  500|Videotron Ltd
  510|Videotron Ltd
  530|Keewatinook Okimacinac
  550|Star Solutions International Inc.
  560|Lynx Mobility
  570|Ligado Networks Corp.
  590|Quadro Communication
  600|Iristel Inc.
  610|Bell Mobility
  620|Ice Wireless
  630|Aliant Mobility
  640|Bell Mobility
  650|Tbaytel
  660|MTS Mobility
  670|CityTel Mobility
  680|Sask Tel Mobility
  681|SaskTel Mobility
  690|Bell Mobility
  710|Globalstar
  720|Rogers Wireless
  721|Rogers Communications Canada Inc. (Wireless)
  730|TerreStar Solutions
  740|Rogers Communications Canada Inc.
  741|Rogers Communications Canada Inc.
  760|Public Mobile Inc
  770|Rural Com
  780|Sask Tel Mobility
  781|SaskTel Mobility
  848|Vocom International Telecommunications, Inc
  860|Telus Mobility
  880|Telus/Bell shared
  940|Wightman Telecom
  990|Test
  996|Powertech Labs (experimental)
  998|Institu de Recherche d’Hydro-Québec (experimental)
  =308|Saint Pierre and Miquelon
  01|SAS SPM Telecom
  02|Globaltel
  03|SAS SPM Telecom
  =310|United States
  010|Verizon Wireless
  012|Verizon Wireless
  013|Verizon Wireless
  014|TEST IMSI HNI
  016|AT&T Mobility
  020|Union Telephone Company
  030|AT&T Mobility
  035|ETEX Communications, LP (d/b/a) ETEX Wireless
  040|Mobi
  050|Alaska Wireless Networks
  070|AT&T Mobility
  080|AT&T Mobility
  090|AT&T Mobility
  100|New Mexico RSA 4 East Limited Partnership
  110|PTI Pacifica, Inc.
  120|T-Mobile USA
  130|Carolina West Wireless
  140|GTA Wireless LLC
  150|AT&T Mobility
  160|T-Mobile USA
  170|AT&T Mobility
  180|West Central Wireless
  190|Alaska Wireless Networks
  200|T-Mobile USA
  210|T-Mobile USA
  220|T-Mobile USA
  230|T-Mobile USA
  240|T-Mobile USA
  250|T-Mobile USA
  260|T-Mobile USA
  270|T-Mobile USA
  280|AT&T Mobility
  290|NEP Cellcorp Inc.
  310|T-Mobile USA
  320|Smith Bagley Inc, dba Cellular One
  330|Wireless Partners LLC
  340|Limitless Mobile, LLC
  350|Verizon Wireless
  360|Cellular Network Partnership dba Pioneer Cellular
  370|Docomo Pacific Inc
  380|AT&T Mobility
  390|TX-11 Acquistion LLC
  400|Wave Runner LLC
  410|AT&T Mobility
  420|World Mobile Networks, Inc
  430|GCI Communications Corp
  440|Numerex Corp
  450|North East Cellular Inc.
  460|Eseye
  470|Docomo Pacific Inc
  480|PTI Pacifica, Inc.
  490|T-Mobile USA
  500|Public Service Cellular, Inc.
  510|Nsight
  520|Transactions Network Services (TNS)
  530|T-Mobile
  540|Oklahoma Western Telephone Company
  550|Syniverse Technologies
  570|Broadpoint, LLC (former PetroCom, LLC) c/o MTPCS, LLC dba CellularOne
  580|Inland Cellular Telephone Company
  590|Verizon Wireless
  591|Verizon Wireless
  592|Verizon Wireless
  593|Verizon Wireless
  594|Verizon Wireless
  595|Verizon Wireless
  596|Verizon Wireless
  597|Verizon Wireless
  598|Verizon Wireless
  599|Verizon Wireless
  600|NewCell dba Cellcom
  620|Nsighttel Wireless, LLC
  630|Choice Wireless
  640|Numerex Corp
  650|JASPER TECHNOLOGIES INC.
  660|T-Mobile USA
  670|AT&T Mobility
  680|AT&T Mobility
  690|Limitless Mobile, LLC
  700|Cross Valiant Cellular Partnership
  710|Arctic Slope Telephone Association Cooperative
  720|Syniverse Technologies
  730|U.S. Cellular
  740|Viaero Wireless
  750|East Kentucky Network LLC dba Appalachian Wireless
  760|Lynch 3G Communications Corporation
  770|T-Mobile
  790|PinPoint Communications Inc.
  800|T-Mobile USA
  810|Pacific Lightwave Inc.
  820|Verizon Wireless
  830|T-Mobile USA
  840|Telecom North America Mobile Inc
  850|Aeris Communications, Inc.
  860|West Central Wireless
  880|Advantage Cellular Systems, Inc.
  890|Verizon Wireless
  891|Verizon Wireless
  892|Verizon Wireless
  893|Verizon Wireless
  894|Verizon Wireless
  895|Verizon Wireless
  896|Verizon Wireless
  897|Verizon Wireless
  898|Verizon Wireless
  899|Verizon Wireless
  900|Mid-Rivers Telephone Cooperative
  910|Verizon Wireless
  920|James Valley Wireless LLC
  930|Copper Valley Wireless
  940|Tyntec Limited
  950|AT&T Mobility
  960|UBET Wireless
  970|Globalstar USA
  990|Evolve Cellular Inc.
  =311|United States
  000|West Central Wireless
  010|Chariton Valley Communications Corporation
  020|Missouri RSA No. 5 Partnership
  030|Indigo Wireless, Inc.
  040|Commnet Wireless LLC
  050|Thumb Cellular Limited Partnership
  060|Space Data Corporation
  070|AT&T Mobility
  080|Pine Telephone Company dba Pine Cellular
  090|AT&T Mobility
  100|Nex-Tech Wireless LLC
  110|Verizon Wireless
  120|PTI Pacifica, Inc.
  140|Cross Telephone Company
  150|Wilkes Cellular Inc.
  170|Tampnet (formerly Broadpoint, LLC (former PetroCom, LLC) c/o MTPCS, LL
  180|AT&T Mobility
  190|AT&T Mobility
  210|Telnyx LLC
  220|United States Cellular
  225|U.S. Cellular
  228|U.S. Cellular
  229|U.S. Cellular
  230|Cellular South Inc.
  240|Cordova Wireless Communications Inc
  250|Wave Runner LLC
  260|Sprint
  270|Verizon Wireless
  271|Verizon Wireless
  272|Verizon Wireless
  273|Verizon Wireless
  274|Verizon Wireless
  275|Verizon Wireless
  276|Verizon Wireless
  277|Verizon Wireless
  278|Verizon Wireless
  279|Verizon Wireless
  280|Verizon Wireless
  281|Verizon Wireless
  282|Verizon Wireless
  283|Verizon Wireless
  284|Verizon Wireless
  285|Verizon Wireless
  286|Verizon Wireless
  287|Verizon Wireless
  288|Verizon Wireless
  289|Verizon Wireless
  290|Pinpoint Wireless Inc.
  310|Leaco Rural Telephone Company Inc
  320|Commnet Wireless LLC
  330|Bug Tussel Wireless LLC
  340|Illinois Valley Cellular
  350|Sagebrush Cellular Inc dba Nemont
  360|Stelera Wireless LLC
  370|GCI Communications Corp
  380|New Dimension Wireless Ltd
  390|Verizon Wireless
  400|TEST IMSI HNI
  410|Iowa RSA No. 2 Limited Partnership
  420|Northwest Cell
  430|RSA 1 Limited Partnership dba Cellular 29 Plus
  440|Verizon Wireless
  450|Panhandle Telecommunication Systems Inc.
  460|ELECTRIC IMP INCORPORATED
  470|Vitelcom Cellular D/B/A Innovative Wireless
  480|Verizon Wireless
  481|Verizon Wireless
  482|Verizon Wireless
  483|Verizon Wireless
  484|Verizon Wireless
  485|Verizon Wireless
  486|Verizon Wireless
  487|Verizon Wireless
  488|Verizon Wireless
  489|Verizon Wireless
  490|T-Mobile USA
  500|Mobi
  510|Ligado Networks
  530|WorldCell Solutions LLC
  540|Coeur Rochester, Inc
  550|Commnet Midwest, LLC
  560|OTZ Communications Inc
  570|Medicom
  580|U.S. Cellular
  588|U.S. Cellular
  589|U.S. Cellular
  590|Verizon Wireless
  600|Limitless Mobile, LLC
  610|North Dakota Network Co.
  620|TerreStar Networks Inc.
  630|Cellular South Inc.
  640|Standing Rock Telecommunications
  650|United Wireless Inc
  660|Metro PCS Wireless Inc
  670|Pine Belt Cellular Inc dba Pine Belt Wireless
  680|GreenFly LLC
  690|TeleBeeper of New Mexico Inc
  700|Midwest Network Solutions Hub, LLC. (MNS)
  710|Northeast Wireless Networks LLC
  720|Maine PCS LLC
  730|Proximiti Mobility Inc
  740|Telalaska Cellular
  750|Flat Wireless, LLC
  760|Reclaimed 06/21/2016
  770|Altiostar Networks, Inc.
  780|The American Samoa Telecommunications Authority
  790|Coleman County Telephone Cooperative, Inc.
  800|Verizon Wireless
  810|Verizon Wireless
  820|Ribbon Communications
  830|Thumb Cellular LLC
  840|Nsight
  850|Nsight
  860|Uintah Basin Electronic Telecommunications
  870|T-Mobile USA
  880|T-Mobile USA
  882|T-Mobile
  890|Globecomm Network Services Corporation
  900|Gigsky Inc.
  910|SI Wireless LLC
  920|Missouri RSA No 5 Partnership
  930|Cox Communications
  940|T-Mobile USA
  950|Sunman Telecommunications corp.
  970|Big River Broadband LLC
  980|LigTel Communications
  990|VTel Wireless
  =312|United States
  010|Chariton Valley Communications Corporation
  020|Infrastructure Networks LLC
  030|Cross Wireless
  040|Custer Telephone Cooperative Inc
  060|CoverageCo
  080|South Georgia Regional Information Technology Authority
  090|AT&T Mobility
  100|ClearSky Technologies Inc
  120|East Kentucky Network LLC dba Appalachian Wireless
  130|East Kentucky Network LLC dba Appalachian Wireless
  150|Northwest Cell
  160|RSA1 Limited Partnership dba Chat Mobility
  170|Iowa RSA No. 2 Limited Partnership
  180|Limitless Mobile, LLC
  190|T-Mobile USA
  210|ASPENTA, LLC
  220|Chariton Valley Communications Corporation
  230|SRT Communications Inc.
  240|Sprint
  250|T-Mobile USA
  260|WorldCell Solutions LLC
  270|Cellular Network Partnership dba Pioneer Cellular
  280|Cellular Network Partnership dba Pioneer Cellular
  290|Uintah Basin Electronic Telecommunications
  300|Telecom North America Mobile Inc.
  310|Clear Stream Communications, LLC
  320|S and R Communications LLC
  330|Nemont Communications, Inc.
  350|Triangle Communication System Inc.
  360|Wes-Tex Telecommunications, LTD
  370|Commnet Wireless
  380|Copper Valley Wireless
  390|FTC Communications LLC
  400|Mid-Rivers Telephone Cooperative
  410|Eltopia Communications, LLC
  420|Nex-Tech Wireless, LLC
  430|Silver Star Communications
  450|Cable & Communications Corporation
  460|KPU Telecommunications Division
  470|Carolina West Wireless, Inc.
  480|Sagebrush Cellular, Inc.
  490|TrustComm, Inc
  510|Wue
  530|T-Mobile USA
  550|Great Plains Communications, Inc
  570|Buffalo-Lake Erie Wireless Systems Co., LLC
  580|Google LLC
  590|Northern Michigan University
  600|Sagebrush Cellular, Inc.
  620|GlobeTouch Inc.
  630|NetGenuity, Inc.
  650|Brightlink
  670|AT&T Mobility
  680|AT&T Mobility
  690|TGS, LLC
  700|Wireless Partners,LLC
  710|Great North Woods Wireless LLC
  720|Southern Communications Services, Inc. D/B/A SouthernLINC Wireless
  730|Triangle Communication System Inc.
  750|Artemis
  760|ARCTIC SLOPE TELEPHONE ASSOCIATION COOPERATIVE
  770|Verizon Wireless
  780|RedZone Wireless LLC
  790|Gila Electronics
  800|Cirrus Core Networks
  810|Bristol Bay Telephone Cooperative
  820|Santel Communications Cooperative, Inc.
  830|Kings County Office of Education
  840|South Georgia Regional Information Technology
  850|Onvoy Spectrum, LLC
  860|Flat Wireless, LLC
  870|GigSky Mobile, LLC
  880|Albemarle County Public Schools
  890|Circle Gx
  900|Flat West Wireless, LLC
  910|East Kentucky Network LLC dba Appalachian Wireless
  920|Northeast Wireless Networks
  930|Hewlett-Packard Communication Services, LLC
  940|Webformix
  950|Custer Telephone Cooperative, Inc
  960|M&A Technology, Inc.
  970|IOSAZ Intellectual Property LLC
  980|Mark Twain Communications Company
  990|PREMIER HOLDINGS, LLC
  =313|United States
  000|Tennessee Wireless
  010|Cross Wireless LLC dba Bravado Wireless
  020|CTC Telecom, INC. dba CTC Wireless
  030|AT&T Mobility
  040|Nucla-Naturita Telephone Company
  050|Manti Tele Communications Company, Inc. dba Breakaway Wireless
  060|Country Wireless
  061|Country Wireless
  070|Midwest Network Solutions Hub LLC
  080|Speedwavz LLP
  090|Vivint Wireless, Inc
  100|AT&T FirstNet
  110|AT&T FirstNet
  120|AT&T FirstNet
  130|AT&T FirstNet
  140|AT&T FirstNet
  150|RESERVED FOR PUBLIC SAFETY
  160|RESERVED FOR PUBLIC SAFETY
  170|RESERVED FOR PUBLIC SAFETY
  180|RESERVED FOR PUBLIC SAFETY
  190|RESERVED FOR PUBLIC SAFETY
  200|Mercury Network Corporation
  210|AT&T Mobility
  220|Custer Telephone Cooperative,Inc.
  230|Velocity Communications Inc
  240|Fundamental Holdings, Corp
  250|Imperial County Office of Education
  260|Expeto Wireless Inc.
  280|King Street Wireless, LP
  290|Gulf Coast Broadband LLC
  300|Southern California Edison
  310|CAL.NET, INC
  320|Paladin Wireless
  330|CenturyTel Broadband Services LLC
  340|Dish Network
  350|Dish Network
  360|Dish Network
  370|Red Truck Wireless, LLC
  380|OptimERA Inc.
  390|Altice USA Wireless, Inc.
  400|Texoma Communications, LLC
  410|Anterix Inc.
  420|Hudson Valley Wireless
  440|Arvig Enterprises INC
  450|Spectrum Wireless Holdings, LLC
  460|Mobi
  470|San Diego Gas & Electric Company
  480|Ready Wireless, LLC
  490|Puloli, Inc
  500|Shelcomm, Inc
  510|Puerto Rico Telecom Company
  520|Florida Broadband, Inc
  540|Nokia Innovations US LLC
  550|Mile High Networks LLC
  560|Boldyn Networks Transit US LLC
  570|Celular Network Partnership
  580|Telecall Telecommuncations Corp.
  590|Southern Communications Services, Inc. D/B/A Southern Linc
  600|ST Engineering iDirect
  610|Point Broadband Fiber Holding, LLC
  620|Omniprophis Corporation
  630|LICT Corporation
  640|Geoverse
  650|Chevron USA INC
  660|Hudson Valley Wireless
  670|Hudson Valley Wireless
  680|Hudson Valley Wireless
  690|Shenandoah Cable Television, LLC
  700|Ameren Services Company
  710|Extent Systems
  720|1st Point Communications, LLC
  730|TruAccess Networks
  740|RTO Wireless
  750|CellTex Networks, LLC
  760|Hologram
  770|Tango Networks
  780|Windstream Services LLC
  790|Liberty Cablevision of Puerto Rico LLC
  810|W.A.T.C.H. TV Co. dba Watch Communications
  820|Inland Cellular Telephone Company
  830|360 communications INC
  840|Celblox Acquisitions
  850|Softcom Internet Communications, Inc.
  860|AMG Technology Investment Group dba Nextlink Internet
  870|Elektrafi LLC
  880|Shuttle Wireless Solutions Inc.
  890|Tulare County Office of Education
  900|All Tribal Networks
  910|San Diego Gas and Electric
  920|JCI US INC
  930|Standing Rock Telecom
  940|Motorola Solutions, Inc
  950|Cheyenne and Arapaho Development Group
  960|Townes 5G, LLC
  970|Tychron Corporation
  990|Ericsson US
  =314|United States
  010|Boingo Wireless Inc
  020|Spectrum Wireless Holdings, LLC
  030|Baicells Technologies North America Inc.
  060|Texas A&M University System – RELLIS Campus
  070|Texas A&M University System – RELLIS Campus
  080|Texas A&M University System – RELLIS Campus
  090|Southern Communications Services, Inc. D/B/A Southern Linc
  100|RESERVED FOR PUBLIC SAFETY
  110|RESERVED FOR PUBLIC SAFETY
  120|RESERVED FOR PUBLIC SAFETY
  130|RESERVED FOR PUBLIC SAFETY
  140|RESERVED FOR PUBLIC SAFETY
  150|RESERVED FOR PUBLIC SAFETY
  160|RESERVED FOR PUBLIC SAFETY
  170|RESERVED FOR PUBLIC SAFETY
  180|RESERVED FOR PUBLIC SAFETY
  190|RESERVED FOR PUBLIC SAFETY
  200|XF Wireless Investments
  210|Telecom Resource Center
  220|Secrus Technologies
  230|Trace-Tek
  240|XF Wireless Investments
  260|AT&T Mobility
  270|AT&T Mobility
  280|Pollen Mobile LLC
  290|Wave
  310|Terranet
  320|Agri-Valley Communications, Inc
  330|Nova Labs Inc.
  340|E-MARCONI LLC
  350|Evergy
  360|Oceus Networks, LLC
  370|Texas A&M University – ITEC
  380|Circle Computer Resources, Inc.
  390|AT&T
  400|Cellular South Inc. dba C Spire
  410|Peeringhub Inc
  420|Cox Communications, Inc
  430|Highway9 Networks, Inc.
  440|Tecore Global Services, LLC
  450|NUWAVE Communications, Inc.
  460|Texas A&M University
  470|Manhattan Telecommunications Corporation LLC
  480|Xcel Energy Services Inc.
  490|Utah Education and Telehealth Network (UETN)
  500|Aetheros Inc
  510|SI Wireless LLC
  520|Oklahoma Gas & Electric Company (OG&E)
  530|Agile Networks
  540|RGTN USA, Inc.
  =315|United States
  =316|United States
  010|Sprint
  011|Southern Communications Services Inc.
  700|Mile High Networks LLC
  =330|Puerto Rico
  =332|United States Virgin Islands
  =334|Mexico
  001|COMUNICACIONES DIGITALES DEL NORTE, S.A. DE C.V
  010|AT&T COMUNICACIONES DIGITALES, S. DE R.L. DE C.V.
  020|RADIOMOVIL DIPSA, S.A. DE C.V.
  030|PEGASO PCS, S.A. DE C.V.
  040|AT&T NORTE, S. DE R.L. DE C.V. Y AT&T DESARROLLO EN COMUNICACIONES DE MÉXICO, S. DE R.L. DE C.V.
  050|GRUPO AT&T CELULLAR, S. DE R.L. DE C.V.
  060|SERVICIOS DE ACCESO INALAMBRICO, S.A DE C.V.
  066|TELÉFONOS DE MÉXICO, S.A.B. DE C.V
  070|AT&T COMERCIALIZACIÓN MÓVIL, S. DE R.L. DE C.V.
  080|AT&T COMERCIALIZACIÓN MÓVIL, S. DE R.L. DE C.V.
  090|AT&T COMUNICACIONES DIGITALES, S. DE R.L. DE C.V.
  100|TELECOMUNICACIONES DE MÉXICO
  110|MAXCOM TELECOMUNICACIONES, S.A.B. DE C.V.
  120|QUICKLY PHONE, S.A. DE C.V.
  130|AXTEL, S.A.B. DE C.V.
  140|ALTÁN REDES, S.A.P.I. DE C.V.
  150|ULTRAVISIÓN, S.A. DE C.V.
  160|CABLEVISIÓN RED, S.A. DE C.V.
  170|OXIO MOBILE, S.A. DE C.V.
  180|FREEDOMPOP MÉXICO, S.A. DE C.V.
  190|VIASAT TECNOLOGÍA, S.A. DE C.V.
  =338|Jamaica
  040|Symbiote Investment Limited
  050|Digicel (Jamaica) Ltd
  080|Rock Mobile Limited
  110|Cable and Wireless Jamaica Ltd
  =340|French Guiana / Guadeloupe / Martinique
  01|Orange Caraïbe
  02|Outremer Telecom
  03|United telecommunications services Caraïbe
  08|Dauphin Telecom
  09|Free Caraïbe
  10|Guadeloupe Téléphone Mobile
  11|Guyane Téléphone Mobile
  12|Martinique Téléphone Mobile
  20|Digicel Antilles Françaises Guyane
  =342|Barbados
  600|Cable & Wireless (Barbados) Ltd. trading as Lime
  646|KW Telecommunications Inc.
  800|Ozone
  820|Neptune Communications Inc.
  =344|Antigua and Barbuda
  030|APUA PCS
  920|Cable & Wireless (Antigua) trading as Lime
  930|AT&T Wireless (Antigua)
  =346|Cayman Islands
  001|WestTel Ltd., trading as Logic
  140|Cable & Wireless (Cayman) trading as Lime
  =348|British Virgin Islands
  170|Cable & Wireless (BVI) Ltd trading as lime
  370|BVI Cable TV Ltd
  570|Caribbean Cellular Telephone Ltd.
  770|Digicel (BVI) Ltd
  =350|Bermuda
  05|Telecom Networks
  11|Deltronics
  15|FKB Net Ltd.
  000|Bermuda Digital Communications Ltd (CellOne)
  007|Paradise Mobile
  =352|Grenada
  110|Cable & Wireless Grenada ltd trading as lime
  =354|Montserrat
  860|Cable & Wireless (West Indies) Ltd trading as Lime
  =356|Saint Kitts and Nevis
  110|Cable & Wireless St Kitts & Nevis Ltd trading as Lime
  =358|Saint Lucia
  110|Cable & Wireless (St Lucia) Ltd trading as Lime
  =360|Saint Vincent and the Grenadines
  110|Cable & Wireless St Vincent and the Grenadines Ltd trading as lime
  =362|Curaçao / Sint Maarten / Bonaire, Sint Eustatius and Saba
  51|TELCELL GSM
  69|CT GSM
  91|SETEL GSM
  =363|Aruba
  01|SETAR N.V.
  02|DIGICEL ARUBA
  =364|Bahamas
  39|Bahamas Telecommunications Company Limited
  49|NewCo2015 Limited
  =365|Anguilla
  010|Weblinks Limited
  840|Cable and Wireless (Anguilla) Ltd trading as Lime
  =366|Dominica
  110|Cable & Wireless Dominica Ltd trading as Lime
  =368|Cuba
  01|ETECSA
  =370|Dominican Rep.
  01|Orange Dominicana, S.A.
  02|Verizon Dominicana S.A.
  03|Tricom S.A.
  04|CentennialDominicana
  =372|Haiti
  01|Comcel
  02|Digicel
  03|Rectel
  =374|Trinidad and Tobago
  12|TSTT Mobile
  130|Digicel Trinidad and Tobago Ltd.
  140|LaqTel Ltd.
  =376|Turks and Caicos Islands
  350|Cable & Wireless (TCI) Ltd trading asLime
  351|Digicel TCI Ltd
  =400|Azerbaijan
  01|"Azercell Telecom" LLC
  02|"Bakcell" LLC
  03|"Catel" LLC
  04|"Azerfon" LLC
  05|Special State Protection Service of the Republic of Azerbaijan
  06|"Nakhtel" LLC
  =401|Kazakhstan
  01|Kar-Tel llc
  02|TSC Kazak Telecom
  07|Altel / Dalacom
  08|Kazakhtelecom CDMA2000
  77|Tele2 / NEO
  =402|Bhutan
  11|Bhutan Telecom Limited (Bmobile)
  17|Bhutan Telecom Limited (Bmobile)
  77|Tashi InfoComm Limited (Tashi Cell)
  =404|India
  00|Dishnet Wireless Ltd, Madhya Pradesh
  01|Aircell Digilink India Ltd., Haryana
  02|Bharti Airtel Ltd., Punjab
  03|Bharti Airtel Ltd., H.P.
  04|Idea Cellular Ltd., Delhi
  05|Fascel Ltd., Gujarat
  06|Bharti Airtel Ltd., Karnataka
  07|Idea Cellular Ltd., Andhra Pradesh
  09|Reliance Telecom Ltd., Assam
  10|Bharti Airtel Ltd., Delhi
  11|Hutchison Essar Mobile Services Ltd, Delhi
  12|Idea Mobile Communications Ltd., Haryana
  13|Hutchison Essar South Ltd., Andhra Pradesh
  14|Spice Communications PVT Ltd., Punjab
  15|Aircell Digilink India Ltd., UP (East)
  16|Bharti Airtel Ltd, North East
  17|Dishnet Wireless Ltd, West Bengal
  18|Reliance Telecom Ltd., H.P.
  19|Idea Mobile Communications Ltd., Kerala
  20|Hutchison Essar Ltd, Mumbai
  21|BPL Mobile Communications Ltd., Mumbai
  22|Idea Cellular Ltd., Maharashtra
  23|Idea Cellular Ltd, Maharashtra
  24|Idea Cellular Ltd., Gujarat
  25|Dishnet Wireless Ltd, Bihar
  27|Hutchison Essar Cellular Ltd., Maharashtra
  29|Dishnet Wireless Ltd, Assam
  30|Hutchison Telecom East Ltd, Kolkata
  31|Bharti Airtel Ltd., Kolkata
  33|Dishnet Wireless Ltd, North East
  34|BSNL, Haryana
  35|Dishnet Wireless Ltd, Himachal Pradesh
  36|Reliance Telecom Ltd., Bihar
  37|Dishnet Wireless Ltd, J&K
  38|BSNL, Assam
  40|Bharti Airtel Ltd., Chennai
  41|Aircell Cellular Ltd, Chennai
  42|Aircel Ltd., Tamil Nadu
  43|Hutchison Essar Cellular Ltd., Tamil Nadu
  44|Spice Communications PVT Ltd., Karnataka
  46|Hutchison Essar Cellular Ltd., Kerala
  48|Dishnet Wireless Ltd, UP (West)
  49|Bharti Airtel Ltd., Andra Pradesh
  50|Reliance Telecom Ltd., North East
  51|BSNL, H.P.
  52|Reliance Telecom Ltd., Orissa
  53|BSNL, Punjab
  54|BSNL, UP (West)
  55|BSNL, UP (East)
  56|Idea Mobile Communications Ltd., UP (West)
  57|BSNL, Gujarat
  58|BSNL, Madhya Pradesh
  59|BSNL, Rajasthan
  60|Aircell Digilink India Ltd., Rajasthan
  61|Dishnet Wireless Ltd, Punjab
  62|BSNL, J&K
  63|Dishnet Wireless Ltd, Haryana
  64|BSNL, Chennai
  65|Dishnet Wireless Ltd, UP (East)
  66|BSNL, Maharashtra
  67|Reliance Telecom Ltd., Madhya Pradesh
  68|MTNL, Delhi
  69|MTNL, Mumbai
  70|Bharti Hexacom Ltd, Rajasthan
  71|BSNL, Karnataka
  72|BSNL, Kerala
  73|BSNL, Andhra Pradesh
  74|BSNL, West Bengal
  75|BSNL, Bihar
  76|BSNL, Orissa
  77|BSNL, North East
  78|BTA Cellcom Ltd., Madhya Pradesh
  79|BSNL, Andaman & Nicobar
  80|BSNL, Tamil Nadu
  81|BSNL, Kolkata
  82|Idea Telecommunications Ltd, H.P.
  83|Reliable Internet Services Ltd., Kolkata
  84|Hutchison Essar South Ltd., Chennai
  85|Reliance Telecom Ltd., W.B. & A.N.
  86|Hutchison Essar South Ltd., Karnataka
  87|Idea Telecommunications Ltd, Rajasthan
  88|Hutchison Essar South Ltd, Punjab
  89|Idea Telecommunications Ltd, UP (East)
  90|Bharti Airtel Ltd., Maharashtra
  91|Dishnet Wireless Ltd, Kolkata
  92|Bharti Airtel Ltd., Mumbai
  93|Bharti Airtel Ltd., Madhya Pradesh
  94|Bharti Airtel Ltd., Tamil Nadu
  95|Bharti Airtel Ltd., Kerala
  96|Bharti Airtel Ltd., Haryana
  97|Bharti Airtel Ltd., UP (West)
  98|Bharti Airtel Ltd., Gujarat
  99|Dishnet Wireless Ltd, Kerala
  =405|India
  08|Reliance Infocomm Ltd, Himachal Pradesh
  12|Reliance Infocomm Ltd, Kolkata
  15|Reliance Infocomm Ltd, Mumbai
  17|Reliance Infocomm Ltd, Orissa
  23|Reliance Infocomm Ltd, West bengal
  28|Tata Teleservices Ltd, Chennai
  52|Bharti Airtel Ltd, Bihar
  53|Bharti Airtel Ltd, Orissa
  54|Bharti Airtel Ltd, UP (East)
  55|Bharti Airtel Ltd, J&K
  56|Bharti Airtel Ltd, Assam
  66|Hutchison Essar South Ltd, UP (West)
  67|Hutchison Essar South Ltd, Orissa
  68|Vodaphone/Hutchison, Madhya Pradesh
  70|Aditya Birla Telecom Ltd, Bihar
  71|Essar Spacetel Ltd, Himachal Pradesh
  72|Essar Spacetel Ltd, North East
  73|Essar Spacetel Ltd, Assam
  74|Essar Spacetel Ltd, J&K
  76|Essar Spacetel Ltd, Orissa
  77|Essar Spacetel Ltd, Maharashtra
  81|Aircell Ltd, Delhi
  82|Aircell Ltd, Andhra Pradesh
  83|Aircell Ltd, Gujarat
  84|Aircell Ltd, Maharashtra
  85|Aircell Ltd, Mumbai
  86|Aircell Ltd, Rajasthan
  000|Shyam Telelink Ltd, Rajasthan
  005|Reliance Communications Ltd/GSM, Delhi
  006|Reliance Communications Ltd/GSM, Gujarat
  007|Reliance Communications Ltd/GSM, Haryana
  009|Reliance Communications Ltd/GSM, J&K
  010|Reliance Communications Ltd,/GSM Karnataka
  011|Reliance Communications Ltd/GSM, Kerala
  012|Reliance Infocomm Ltd, Andhra Pradesh
  013|Reliance Communications Ltd/GSM, Maharashtra
  014|Reliance Communications Ltd/GSM, Madhya Pradesh
  018|Reliance Communications Ltd/GSM, Punjab
  020|Reliance Communications Ltd/GSM, Tamilnadu
  021|Reliance Communications Ltd/GSM, UP (East)
  022|Reliance Communications Ltd/GSM, UP (West)
  025|Tata Teleservices Ltd/GSM, Andhra Pradesh
  027|Tata Teleservices Ltd,/GSM Bihar
  029|Tata Teleservices Ltd/GSM, Delhi
  030|Tata Teleservices Ltd/GSM, Gujarat
  031|Tata Teleservices Ltd/GSM, Haryana
  032|Tata Teleservices Ltd/GSM, Himachal Pradesh
  033|Reliance Infocomm Ltd, Bihar
  034|Tata Teleservices Ltd/GSM, Kamataka
  035|Tata Teleservices Ltd/GSM, Kerala
  036|Tata Teleservices Ltd/GSM, Kolkata
  037|Tata Teleservices Ltd/GSM, Maharashtra
  038|Tata Teleservices Ltd/GSM, Madhya Pradesh
  039|Tata Teleservices Ltd/GSM, Mumbai
  040|Reliance Infocomm Ltd, Chennai
  041|Tata Teleservices Ltd/GSM, Orissa
  042|Tata Teleservices Ltd/GSM, Punjab
  043|Tata Teleservices Ltd/GSM, Rajasthan
  044|Tata Teleservices Ltd/GSM, Tamilnadu
  045|Tata Teleservices Ltd/GSM, UP (East)
  046|Tata Teleservices Ltd/GSM, UP (West)
  047|Tata Teleservices Ltd/GSM, West Bengal
  750|Vodafone Essar Spacetel Ltd, J&K
  751|Vodafone Essar Spacetel Ltd, Assam
  752|Vodafone Essar Spacetel Ltd, Bihar
  753|Vodafone Essar Spacetel Ltd, Orissa
  754|Vodafone Essar Spacetel Ltd, Himachal Pradesh
  755|Vodafone Essar Spacetel Ltd, North East
  799|Idea Cellular Ltd, MUMBAI
  800|Aircell Ltd, Delhi
  801|Aircell Ltd, Andhra Pradesh
  802|Aircell Ltd, Gujarat
  803|Aircell Ltd, Kamataka
  804|Aircell Ltd, Maharashtra
  805|Aircell Ltd, Mumbai
  806|Aircell Ltd, Rajasthan
  807|Dishnet Wireless Ltd, Haryana
  808|Dishnet Wireless Ltd, Madhya Pradesh
  809|Dishnet Wireless Ltd, Kerala
  =406|India
  =410|Pakistan
  01|Mobilink
  03|PAK Telecom Mobile Ltd. (UFONE)
  04|CMPak
  06|Telenor Pakistan
  07|Warid Telecom
  =412|Afghanistan
  01|AWCC
  20|Roshan
  40|Areeba Afghanistan
  50|Etisalat
  80|Afghan Telecom
  88|Afghan Telecom
  =413|Sri Lanka
  02|MTN Network Ltd.
  03|Hutchison Telecommunications Lanka (Pvt) Ltd. (Valid until 12 September 2021)
  09|Hutchison Telecommunications Lanka (Pvt) Ltd. (Valid until 12 September 2021)
  =414|Myanmar
  00|Myanmar Posts and Telecommunications
  01|Myanmar Posts and Telecommunications
  02|Myanmar Posts and Telecommunications
  03|Myanmar Economic Corporation
  04|Myanmar Posts and Telecommunications
  05|Ooredoo Myanmar Limited
  06|Telenor Myanmar Limited
  09|Myanmar National Tele & Communication Co.,Ltd
  20|Amara Communication Co.,Ltd
  21|Amara Communication Co.,Ltd
  22|Fortune Telecom Co., Ltd
  23|Global Technology Co., Ltd
  =415|Lebanon
  05|Ogero Telecom
  32|Cellis
  33|Cellis
  34|Cellis
  35|Cellis
  36|Libancell
  37|Libancell
  38|Libancell
  39|Libancell
  =416|Jordan
  01|Fastlink
  02|Xpress
  03|Umniah
  77|MobileCom
  =417|Syrian Arab Republic
  01|Syriatel
  02|MTN Syria
  03|WAFA Telecom
  09|Syrian Telecom
  =418|Iraq
  05|Asia Cell
  20|Zain Iraq (previously Atheer)
  30|Zain Iraq (previously Iraqna)
  40|Korek Telecom
  47|Iraq Central Cooperative Association for Communication and Transportation
  48|ITC Fanoos
  49|Iraqtel
  62|Itisaluna
  70|Kalimat
  80|Iraqi Telecommunications & Post Company (ITPC)
  81|ITPC (Al-Mazaya)
  83|ITPC (Sader Al-Iraq)
  84|ITPC (Eaamar Albasrah)
  85|ITPC (Anwar Yagotat Alkhalee)
  86|ITPC (Furatfone)
  87|ITPC (Al-Seraj)
  88|ITPC (High Link)
  89|ITPC (Al-Shams)
  91|ITPC (Belad Babel)
  92|ITPC (Al Nakheel)
  93|ITPC (Iraqcell)
  94|ITPC (Shaly)
  =419|Kuwait
  02|ZAIN
  03|Wataniya Telecom
  04|Viva
  =420|Saudi Arabia
  01|Saudi Telecom
  03|Etihad Etisalat Company (Mobily)
  =421|Yemen
  01|Yemen Mobile Phone Company
  02|Spacetel Yemen
  04|Y-Telecom
  =422|Oman
  02|Oman Mobile Telecommunications Company (Oman Mobile)
  03|Oman Qatari Telecommunications Company (Nawras)
  04|Oman Telecommunications Company (Omantel)
  06|Vodafone Oman
  =424|United Arab Emirates
  02|Etisalat
  =425|Israel
  01|Partner Communications Co. Ltd.
  02|Cellcom Israel Ltd
  03|Pelephone Communications Ltd
  04|Globalsim Ltd
  06|Wataniya
  07|Mirs Ltd
  08|Golan Telecom Ltd
  09|Marathon 018 Xphone Ltd.
  11|365 Telecom (MVNO)
  12|Free Telecom (MVNO)
  13|Ituran Cellular Communications
  14|Alon Cellular Ltd.
  15|Home Cellular (MVNO)
  16|Rami Levi (MVNO)
  17|Gale Phone (MVNO)
  18|Cellact Communications Ltd (MVNO)
  19|Azi Communications Ltd
  20|Bezeq Ltd
  21|B.I.P Communications Ltd.
  22|Maskyoo Telephonia Ltd.
  23|Beezz Communication Solutions Ltd.
  24|012 Telecom Ltd.
  25|IMOD
  26|LB Annatel Ltd.
  27|BITIT Ltd.
  28|PHI Networks
  29|CG Networks
  =426|Bahrain
  01|Bahrain Telecommunications Company (BATELCO)
  02|Zain Bahrain
  03|Civil Aviation Authority
  04|STC Bahrain
  05|Royal Court
  06|STC Bahrain
  07|TAIF
  =427|Qatar
  01|QATARNET
  06|Ooredoo Q.S.C./MOI LTE
  =428|Mongolia
  99|Mobicom
  =429|Nepal
  01|Nepal Telecommunications
  =430|United Arab Emirates (Abu Dhabi)
  =431|United Arab Emirates (Dubai)
  =432|Iran (Islamic Republic of)
  01|KISH CELL PARS
  02|NEGIN ERTEBATAT AVA
  03|PARSIAN HAMRAH LOTUS
  04|TOSE E FANAVARI ERTEBATAT NOVIN HAMRAH
  05|HAMRAH HOSHMAND AYANDEH
  06|ERTEBATAT ARYANTEL
  07|HOOSHMAND AMIN MOBILE
  08|TOSE-E ERTEBATAT HAMRAH SHATEL
  09|HIWEB
  11|MCI (Mobile Communications of Iran)
  12|HIWEB
  13|HIWEB
  14|Kish Free Zone Organization
  19|Telecommunication Company of Iran (TCI) - Isfahan Celcom GSM
  20|Rightel
  32|TCI (Telecommunication Company of Iran)
  35|IRANCELL
  44|ERTEBATAT MOBIN NET
  45|FARABORD DADEHAYE IRANIAN
  46|HIWEB
  49|GOSTARESH ERTEBATAT MABNA
  50|SHATEL
  51|PISHGAMAN TOSE-E ERTEBATAT
  52|ASIATECH
  70|TCI (Telecommunication Company of Iran)
  71|ERTEBATAT KOOHE NOOR
  93|ERTEBATAT FARZANEGAN PARS
  =434|Uzbekistan
  01|Buztel
  02|Uzmacom
  04|Daewoo Unitel
  05|Coscom
  07|Uzdunrobita
  =436|Tajikistan
  01|JC Somoncom
  02|CJSC Indigo Tajikistan
  03|TT mobile
  04|Josa Babilon-T
  05|CTJTHSC Tajik-tel
  =437|Kyrgyzstan
  01|Sky Mobile
  03|7 Mobile
  05|Alfa Telecom
  06|Kyrgyztelecom
  09|Nur Telecom
  10|Saima Telecom
  11|iTel
  =438|Turkmenistan
  01|Barash Communication Technologies (BCTI)
  02|TM-Cell
  =440|Japan
  00|SoftBank Corp.
  01|KDDI Corporation
  02|Hanshin Cable Engineering Co. Ltd.
  03|Internet Initiative Japan Inc.
  04|Japan Radio Co., Ltd.
  05|Wireless City Planning Inc.
  06|SAKURA Internet Inc.
  07|closip, Inc.
  08|Panasonic Connect Co., Ltd
  09|Marubeni Network Solutions Inc.
  10|NTT DOCOMO, INC.
  11|Rakuten Mobile Network, Inc.
  12|CABLE MEDIA WAIWAI CORPORATION
  13|NTT Communications Corporation
  14|GRAPE ONE LTD.
  15|BB Backbone Corp.
  16|Nokia Innovations Japan G.K.
  17|OSAKA GAS BUSINESS CREATE CORPORATION
  18|Kintetsu Cable Network, Ltd
  19|NEC Networks & System Integration Corporation
  20|SoftBank Corp.
  21|SoftBank Corp.
  22|JTOWER Inc.
  23|FUJITSU LIMITED
  50|KDDI Corporation
  51|KDDI Corporation
  52|KDDI Corporation
  53|KDDI Corporation
  54|KDDI Corporation
  70|KDDI Corporation
  71|KDDI Corporation
  72|KDDI Corporation
  73|KDDI Corporation
  74|KDDI Corporation
  75|KDDI Corporation
  76|KDDI Corporation
  78|Okinawa Cellular Telephone Company
  =441|Japan
  00|Wireless City Planning Inc.
  01|SoftBank Corp.
  10|UQ Communications Inc.
  91|The Tokyo Organising Committee of the Olympic and Paralympic Games
  200|SORACOM, Inc.
  201|Aurens Co.,Ltd.
  202|Sony Wireless Communications Inc.
  203|GujoCity
  204|Wicom Inc.
  205|KATCH NETWORK INC.
  206|MITSUBISHI ELECTRIC CORPORATION
  207|Mitsui Knowledge Industry Co., Ltd.
  208|CHUDENKO CORPORATION
  209|Cable Television TOYAMA Inc.
  210|NIPPON TELEGRAPH AND TELEPHONE EAST CORPORATION
  211|STARCAT CABLE NETWORK Co., LTD.
  212|I-TEC Solutions Co., Ltd.
  213|Hokkaido Telecommunication Network Co., Inc.
  =450|Korea (Rep. of)
  01|Globalstar Asia Pacific / Satellite network
  02|KT / 5G test bed
  04|KT / IoT network
  05|SK Telecom / 3G, 4G network
  06|LGU+ / 3G, 4G network
  07|KT Powertel / 3G network
  08|KT / 3G, 4G network
  11|SK Telecom / 3G, 4G network
  12|SK Telecom / IoT network
  =452|Viet Nam
  01|Mobifone
  02|Vinaphone
  04|Viettel
  05|Vietnamobile
  07|Gmobile
  08|I-Telecom
  09|REDDI
  =454|Hong Kong, China
  00|Hong Kong Telecommunications (HKT) Limited
  01|CITIC Telecom International Ltd
  02|Hong Kong Telecommunications (HKT) Limited
  03|Hutchison Telephone Company Limited
  04|Hutchison Telephone Company Limited
  05|Hutchison Telephone Company Limited
  06|SmarTone Mobile Communications Limited
  07|China Unicom (Hong Kong) Operations Limited
  08|Truphone (Hong Kong) Ltd
  09|CMMobile Global Communications Ltd
  10|Hong Kong Telecommunications (HKT) Limited
  11|China-Hongkong Telecom Limited
  12|China Mobile Hong Kong Co Ltd
  13|China Mobile Hong Kong Co Ltd
  14|Hutchison Telephone Company Limited
  15|SmarTone Mobile Communications Limited
  16|Hong Kong Telecommunications (HKT) Limited
  17|SmarTone Mobile Communications Limited
  18|Hong Kong Telecommunications (HKT) Limited
  19|Hong Kong Telecommunications (HKT) Limited
  20|Hong Kong Telecommunications (HKT) Limited
  21|21Vianet Mobile Limited
  22|263 Mobile Communications (HongKong) Limited
  23|Lycamobile Hong Kong Ltd
  24|Multibyte Info Technology Limited
  25|Government use
  26|Government use
  27|Government use
  28|Government use
  29|Hong Kong Telecommunications (HKT) Limited
  30|China Data Enterprises Ltd
  31|China Telecom Global Limited
  32|Hong Kong Broadband Network Ltd
  35|Webbing Hong Kong Limited
  36|Easco Telecommunications Limited
  =455|Macao, China
  00|SmarTone – Comunicações Móveis, S.A.
  01|Companhia de Telecomunicações de Macau, S.A.R.L.
  02|China Telecom (Macau) Limitada
  03|Hutchison – Telefone (Macau), Limitada
  04|Companhia de Telecomunicações de Macau, S.A.R.L.
  05|Hutchison – Telefone (Macau), Limitada
  06|SmarTone – Comunicações Móveis, S.A.
  07|China Telecom (Macau) Limitada
  =456|Cambodia
  01|Mobitel (Cam GSM)
  02|Hello
  03|S Telecom (CDMA)
  04|Cadcomms
  05|Starcell
  06|Smart
  08|Viettel
  18|Mfone
  =457|Lao P.D.R.
  01|Lao Telecommunication Public Company
  02|ETL Company Limited
  03|Star Telecom Co., Ltd
  07|Best Telecom Co., Ltd
  08|TPLUS Digital Sole Company Limited
  =460|China
  00|China Mobile
  01|China Unicom
  02|China Mobile
  03|China Telecom
  04|China Satellite Global Star Network
  05|China Telecom
  06|China Unicom
  07|China Mobile
  =461|China
  =466|Taiwan
  =467|Dem. People's Rep. of Korea
  =470|Bangladesh
  01|GramenPhone
  02|Aktel
  03|Mobile 2000
  =472|Maldives
  01|DhiMobile
  =502|Malaysia
  10|DIGI Telecommunications
  12|Malaysian Mobile Services Sdn Bhd
  13|Celcom (Malaysia) Berhad
  14|Telekom Malaysia Berhad
  16|DIGI Telecommunications
  17|Malaysian Mobile Services Sdn Bhd
  18|U Mobile Sdn. Bhd.
  19|Celcom (Malaysia) Berhad
  20|Electcoms Wireless Sdn Bhd
  =505|Australia
  01|Telstra Corporation Ltd.
  02|Optus Mobile Pty. Ltd.
  03|Vodafone Network Pty. Ltd.
  04|Department of Defence
  05|The Ozitel Network Pty. Ltd.
  06|Hutchison 3G Australia Pty. Ltd.
  07|Vodafone Network Pty. Ltd.
  08|One.Tel GSM 1800 Pty. Ltd.
  09|Airnet Commercial Australia Ltd.
  10|Norfolk Telecom
  11|Telstra Corporation Ltd.
  12|Vodafone Hutchison Australia Pty Ltd
  13|Railcorp
  14|AAPT Ltd
  15|3GIS Pty Ltd. (Telstra & Hutchison 3G)
  16|Victorian Rail Track
  17|Vivid Wireless Pty Ltd
  18|Pactel International Pty Ltd
  19|Lycamobile Pty Ltd
  20|Ausgrid Corporation
  21|Queensland Rail Limited
  22|iiNet Ltd
  23|Challenge Networks Pty Ltd
  24|Advanced Communications Technologies Pty. Ltd.
  25|Pilbara Iron Company Services Pty Ltd
  26|Dialogue Communications Pty Ltd
  27|Nexium Telecommunications
  28|RCOM International Pty Ltd
  30|Compatel Limited
  31|BHP Billiton
  32|Thales Australia
  33|CLX Networks Pty Ltd
  34|Santos Ltd
  35|MessageBird Pty Ltd
  36|Optus Mobile Pty. Ltd.
  37|Yancoal Australia Ltd
  38|Truphone Pty Ltd
  39|Telstra Corporation Ltd.
  40|CITIC PACIFIC MINING
  41|Aqura Technologies Pty
  42|Groote Eylandt Mining Company Pty Ltd
  43|Arrow Energy Pty Ltd
  44|ROY HILL IRON ORE PTY LTD
  45|CLERMONT COAL OPERATIONS PTY Limited
  46|ANGLOGOLD ASHANTI AUSTRALIA LTD
  47|Woodside Energy Limited
  48|Titan ICT Pty Ltd
  49|Field Solutions Group Pty Ltd
  50|Pivotel Group Pty Limited
  51|Fortescue Metals Group Ltd
  52|Optitel Pty Ltd
  53|Shell Australia Pty Ltd
  55|New South Wales Government Telecommunications Authority
  56|Nokia Solutions and Networks Pty Ltd
  57|CiFi Pty Ltd
  61|Commtel Network Solutions Pty Ltd
  62|NBNCo Limited
  68|NBNCo Limited
  71|Telstra Corporation Ltd.
  72|Telstra Corporation Ltd.
  88|Pivotel Group Pty Limited
  90|UE Access Pty Ltd
  99|One.Tel GSM 1800 Pty. Ltd.
  =510|Indonesia
  00|PSN
  01|Satelindo
  08|Natrindo (Lippo Telecom)
  10|Telkomsel
  11|Excelcomindo
  21|Indosat - M3
  28|Komselindo
  =514|Timor-Leste
  01|Telin Timor-Leste
  02|Timor Telecom
  03|Viettel Timor-Leste
  =515|Philippines
  01|Islacom
  02|Globe Telecom
  03|Smart Communications
  05|Digitel
  =520|Thailand
  00|CAT CDMA
  01|AIS GSM
  02|CAT CDMA
  03|Advanced Wireless Network Company Limited
  04|Real Future Company Limited
  05|DTAC Network Company Limite
  15|TOT Public Company Limited
  18|Total Access Communications Public Company Limited
  20|ACes Regional Services Company Limited
  23|Digital Phone Company Limited
  47|TOT Public Company Limited
  99|True Move Company Limited
  =525|Singapore
  01|Singtel ST GSM900
  02|Singtel ST GSM1800
  03|M1
  05|StarHub
  08|StarHub
  09|Liberty Wireless Pte Ltd
  10|TPG Telecom Pte Ltd
  12|Digital Trunked Radio Network
  =528|Brunei Darussalam
  01|Telekom Brunei Berhad (TelBru)
  02|Progresif Cellular Sdn Bhd (PCSB)
  03|Unified National Networks Sdn Bhd (UNN)
  11|DST Com
  =530|New Zealand
  00|Reserved for AMPS MIN based IMSI's
  01|One New Zealand Group Limited
  02|Teleom New Zealand CDMA Network
  03|Woosh Wireless - CDMA Network
  04|One New Zealand Group Limited
  05|Telecom New Zealand - UMTS Ntework
  06|FX Networks Ltd
  07|Dense Air New Zealand Ltd
  11|Interim Māori Spectrum Commission
  24|NZ Communications - UMTS Network
  =536|Nauru
  =537|Papua New Guinea
  01|Bmobile
  02|Telikom PNG Ltd
  03|Digicel Ltd
  04|Digitec Communication Limited
  =539|Tonga
  01|Tonga Communications Corporation
  43|Digicel
  88|Digicel (Tonga) Ltd
  =540|Solomon Islands
  02|Bemobile (BMobile (SI) Ltd)
  =541|Vanuatu
  01|SMILE
  05|Digicel Vanuatu
  07|WANTOK
  =542|Fiji
  01|Vodafone (Fiji) Ltd
  02|Digicel (Fiji) Ltd
  03|Telecom Fiji Ltd (CDMA)
  =543|Wallis and Futuna
  01|Manuia
  =544|American Samoa
  =545|Kiribati
  01|ATHKL
  02|OceanLink
  =546|New Caledonia
  01|OPT Mobilis
  =547|French Polynesia
  05|VITI
  10|Mara Telecom
  15|Pacific Mobile Telecom
  20|Tikiphone
  =548|Cook Islands
  01|Telecom Cook
  =549|Samoa
  01|Telecom Samoa Cellular Ltd.
  27|GoMobile SamoaTel Ltd
  =550|Micronesia
  01|FSM Telecom
  =551|Marshall Islands
  =552|Palau
  01|Palau National Communications Corp. (a.k.a. PNCC)
  02|PECI / PalauTel
  99|Palau Mobile Communications Inc. (PMCI)
  =553|Tuvalu
  01|Tuvalu Telecommunications Corporation
  =554|Tokelau
  01|Teletok/LTE 4G
  =555|Niue
  01|Telecom Niue
  =602|Egypt
  01|Mobinil
  02|Vodafone
  03|Etisalat
  =603|Algeria
  01|Algérie Télécom Mobile « ATM » / GSM/public
  02|Optimum Télécom Algérie « OTA » / GSM/public
  03|Wataniya Télécom Algérie « WTA » / GSM/public
  07|Algérie Télécom « AT » / WLL / public
  09|Algérie Télécom « AT » / LTE Fixe / public
  =604|Morocco
  00|Médi Télécom
  01|Itissalat Al-Maghrib
  02|Wana Corporate
  04|Al Houria Telecom
  05|Wana Corporate
  06|Itissalat Al-Maghrib
  99|Al Houria Telecom
  =605|Tunisia
  02|Tunisie Telecom
  03|Orascom Telecom
  =606|Libya
  =607|Gambia
  01|Gamcel
  02|Africell
  03|COMIUM
  04|Qcell
  05|GAMTEL-Ecowan
  06|NETPAGE
  =608|Senegal
  01|Sonatel (Orange)
  02|Sentel GSM (Tigo)
  03|Expresso Sénégal
  04|CSU
  =609|Mauritania
  01|Mattel S.A.
  02|Chinguitel S.A.
  10|Mauritel Mobiles
  =610|Mali
  01|Malitel
  02|Orange Mali Sa
  03|ATEL-SA
  =611|Guinea
  01|Orange Guinée
  02|Sotelgui
  05|Cellcom Guinée SA
  =612|Côte d'Ivoire
  02|Atlantique Cellulaire
  03|Orange Côte d'Ivoire
  04|Comium Côte d'Ivoire
  05|Loteny Telecom
  06|Oricel Côte d'Ivoire
  07|Aircomm Côte d'Ivoire
  =613|Burkina Faso
  02|Celtel
  03|Telecel
  =614|Niger
  01|Sahel.Com
  02|Celtel
  03|Telecel
  =615|Togo
  01|Togo Telecom
  =616|Benin
  01|Libercom
  02|Telecel
  03|Spacetel Benin
  =617|Mauritius
  01|Cellplus
  02|Mahanagar Telephone (Mauritius) Ltd
  03|Mahanagar Telephone (Mauritius) Ltd
  10|Emtel
  =618|Liberia
  04|Comium Liberia
  =619|Sierra Leone
  01|Celtel
  02|Millicom
  03|Africell
  04|Comium (Sierra Leone) Ltd
  05|Lintel (Sierra Leone) Ltd.
  07|QCELL SIERRA LEONE
  09|INTERGROUP TELECOM
  25|Mobitel
  40|Datatel (SL) Ltd GSM
  50|Datatel (SL) Ltd CDMA
  =620|Ghana
  01|Spacefon
  02|Ghana Telecom Mobile
  03|Mobitel
  04|Kasapa Telecom Ltd.
  11|Netafriques Dot Com Ltd
  =621|Nigeria
  20|Econet Wireless Nigeria Ltd.
  30|MTN Nigeria Communications
  40|MTEL
  50|Globacom
  60|EMTS
  =622|Chad
  01|Celtel
  02|Tchad Mobile
  =623|Central African Rep.
  01|Centrafrique Telecom Plus (CTP)
  02|Telecel Centrafrique (TC)
  03|Celca (Socatel)
  =624|Cameroon
  01|Mobile Telephone Networks Cameroon
  02|Orange Cameroun
  04|NEXTTEL (ex VIETTEL CAMEROON)
  =625|Cabo Verde
  01|Cabo Verde Telecom
  02|T+Telecomunicações
  =626|Sao Tome and Principe
  01|Companhia Santomese de Telecomunicações
  =627|Equatorial Guinea
  01|Guinea Ecuatorial de Telecomunicaciones Sociedad Anónima (GETESA)
  =628|Gabon
  01|LIBERTIS
  02|MOOV
  03|CELTEL
  04|USAN GABON
  05|Réseau de l’Administration Gabonaise (RAG)
  =629|Congo
  01|Celtel
  10|Libertis Telecom
  =630|Dem. Rep. of the Congo
  01|Vodacom Congo RDC sprl
  02|AIRTEL sprl
  05|Supercell Sprl
  86|Congo-Chine Telecom s.a.r.l.
  88|YOZMA TIMETURNS sprl
  89|OASIS sprl
  90|Africell RDC
  =631|Angola
  02|Unitel
  04|Movicel
  05|AFRICELL
  =632|Guinea-Bissau
  01|Guinétel S.A.
  02|Spacetel Guinea-Bissau S.A.
  =633|Seychelles
  01|Cable and wireless (Seychelles) Ltd
  05|Intelvision Ltd
  10|Airtel (Seychelles) Ltd
  =634|Sudan
  01|SD Mobitel
  02|Areeba-Sudan
  03|MTN Sudan
  05|Network of the World Ltd (NOW)
  06|Zain Sudan
  07|Sudanese Telecommunication Co. LTD (SUDATEL)
  99|MTN Sudan
  =635|Rwanda
  10|MTN Rwandacell
  13|AIRTEL RWANDA Ltd
  17|Olleh Rwanda Networks (ORN)
  =636|Ethiopia
  01|ETH MTN
  =637|Somalia
  =638|Djibouti
  01|Evatis
  =639|Kenya
  01|Safaricom PLC
  02|Safaricom PLC
  03|Airtel Networks Kenya Limited
  04|Mobile Pay Kenya Limited
  05|Airtel Networks Kenya Limited
  06|Finserve Africa Limited
  07|Telkom Kenya Limited
  09|Homeland Media Group Limited
  10|Jamii Telecommunications Limited
  11|Jambo Telecoms Limited
  12|Infura Limited
  =640|Tanzania
  02|MIC Tanzania Limited (Tigo)
  03|Zanzibar Telecom Limited (Zantel)
  04|Vodacom Tanzania Limited
  05|Airtel Tanzania Limited
  06|WIA Company Limited
  07|Tanzania Telecommunications Company Limited
  09|Viettel Tanzania Limited (Halotel)
  11|Smile Communications Tanzania Ltd
  13|Wiafrica Tanzania Limited (Cootel)
  14|MO Mobile Holding Limited
  =641|Uganda
  01|Airtel Uganda Limited
  04|Tangerine Uganda Limited
  08|Talkio Mobile Limited
  10|MTN Uganda Limited
  11|Uganda Telecom Limited
  16|SimbaNET Uganda Limited
  18|Suretelecom Uganda Limited
  20|Hamilton Telecom Limited
  22|Airtel Uganda Limited
  33|Smile Communications Uganda Limited
  40|Civil Aviation Authority (CAA)
  44|K2 Telecom Limited
  =642|Burundi
  01|Econet
  02|Africell
  03|ONAMOB
  07|LACELL
  82|U.COM
  =643|Mozambique
  01|T.D.M. GSM
  03|Movitel
  04|VM Sarl
  =645|Zambia
  01|Celtel Zambia Ltd.
  02|Telecel Zambia Ltd.
  03|Zamtel
  07|Liquid Telecom Zambia Limited
  =646|Madagascar
  01|Celtel Madagascar (Zain), GSM
  02|Orange Madagascar, GSM
  04|Telecom Malagasy Mobile, GSM
  =647|French Departments and Territories in the Indian Ocean
  00|Orange
  01|BJT Partners
  02|Telco OI
  03|Telco OI
  04|Zeop Mobile
  10|Société Réunionnaise du Radiotéléphone
  =648|Zimbabwe
  01|Net One
  03|Telecel
  04|Econet
  =649|Namibia
  01|Mobile Telecommunications Ltd.
  02|Telecom Namibia
  03|Powercom Pty Ltd (leo)
  04|Paratus Telecommunications (Pty)
  05|Demshi Investments CC
  06|MTN Namibia
  07|Capricorn Connect
  =650|Malawi
  01|Telekom Network Ltd.
  10|Celtel ltd.
  =651|Lesotho
  01|Vodacom Lesotho (pty) Ltd.
  02|Econet Ezin-cel
  10|VODACOM LESOTHO
  =652|Botswana
  01|Mascom Wireless (Pty) Ltd
  02|Orange Botswana (Pty) Ltd
  04|Botswana Telecommunications Corporation (BTC)
  =653|Eswatini
  01|SPTC
  02|Swazi Mobile Limited
  10|Swazi MTN
  =654|Comoros
  01|HURI / Comores Telecom
  02|TELMA / TELCO SA
  =655|South Africa
  01|Vodacom (Pty) Ltd.
  02|Telkom SA Ltd
  03|Telkom SA SOC Ltd
  05|Telkom SA Ltd
  06|Sentech (Pty) Ltd.
  07|Cell C (Pty) Ltd.
  10|Mobile Telephone Networks (MTN) Pty Ltd
  12|Mobile Telephone Networks (MTN) Pty Ltd
  13|Neotel Pty Ltd
  14|Neotel Pty Ltd
  19|Wireless Business Solutions (iBurst)
  24|SMS Portal (Pty) Ltd
  25|Wirels Connect
  27|A to Z Vaal Industrial Supplies Pty Ltd
  28|Hymax Talking Solutions (Pty) Ltd
  30|Bokamoso Consortium Pty Ltd
  31|Karabo Telecoms (Pty) Ltd.
  32|Ilizwi Telecommunications Pty Ltd
  33|Thinta Thinta Telecommunications Pty Ltd
  34|Bokone Telecoms Pty Ltd
  35|Kingdom Communications Pty Ltd
  36|Amatole Telecommunication Pty Ltd
  38|Wireless Business Solutions (Pty) Ltd
  46|SMS Cellular Services (Pty) Ltd
  50|Ericsson South Africa (Pty) Ltd
  51|Integrat (Pty) Ltd
  53|Lycamobile (Pty) Ltd
  65|Vodacom Pty Ltd
  73|Wireless Business Solutions (Pty) Ltd
  74|Wireless Business Solutions (Pty) Ltd
  76|Comsol Networks (Pty) Ltd
  77|K2015315513 (Pty) Ltd t\\a One Telecom (Pty) Ltd
  =657|Eritrea
  =658|Saint Helena, Ascension and Tristan da Cunha
  01|Sure South Atlantic Ltd. (Ascension)
  =659|South Sudan
  12|Sudani/Sudatel
  91|Zain-South Sudan
  92|MTN-South Sudan
  95|Vivacel/NOW
  97|Gemtel
  =702|Belize
  67|Belize Telecommunications Ltd., GSM 1900
  69|SMART/Speednet Communications Ltd.
  =704|Guatemala
  01|Servicios de Comunicaciones Personales Inalámbricas, S.A. (SERCOM, S.A
  02|Comunicaciones Celulares S.A.
  03|Telefónica Centroamérica Guatemala S.A.
  =706|El Salvador
  01|CTE Telecom Personal, S.A. de C.V.
  02|Digicel, S.A. de C.V.
  03|Telemóvil El Salvador, S.A.
  =708|Honduras
  001|Megatel
  002|Celtel
  040|Digicel Honduras
  =710|Nicaragua
  21|Empresa Nicaragüense de Telecomunicaciones, S.A. (ENITEL)
  73|Servicios de Comunicaciones, S.A. (SERCOM)
  =712|Costa Rica
  01|Instituto Costarricense de Electricidad - ICE
  02|Instituto Costarricense de Electricidad - ICE
  03|CLARO CR Telecomunicaciones S.A.
  04|Telefónica de Costa Rica TC, S.A.
  20|Virtualis
  =714|Panama
  01|Cable & Wireless Panama S.A.
  02|Grupo de Comunicaciones Digitales, S.A. (TIGO)
  03|Claro Panamá, S.A.
  04|Digicel (Panamá), S.A.
  05|Cable & Wireless Panamá, S.A.
  020|Grupo de Comunicaciones Digitales, S.A. (TIGO)
  =716|Peru
  10|TIM Peru
  =722|Argentina
  010|Compañia de Radiocomunicaciones Moviles S.A.
  020|Nextel Argentina srl
  070|Telefónica Comunicaciones Personales S.A.
  310|CTI PCS S.A.
  320|Compañia de Telefonos del Interior Norte S.A.
  330|Compañia de Telefonos del Interior S.A.
  341|Telecom Personal S.A.
  =724|Brazil
  00|NEXTEL
  01|SISTEER DO BRASIL TELECOMUNICAÇÔES (MVNO)
  02|TIM REGIÂO I
  03|TIM REGIÂO III
  04|TIM REGIÂO III
  05|CLARO
  06|Telefônica Brasil S.A.
  10|Telefônica Brasil S.A.
  11|Telefônica Brasil S.A.
  15|SERCOMTEL
  16|BRT CELULAR
  17|SURF TELECOM S.A.
  18|DATORA (MVNO)
  21|LIGUE
  23|Telefônica Brasil S.A.
  24|AMAZONIA CELULAR
  30|TNL PCS Oi
  31|TNL PCS Oi
  32|CTBC CELULAR R III
  33|CTBC CELULAR R II
  34|CTBC CELULAR R I
  35|TELCOM
  36|OPTIONS
  37|UNICEL
  38|CLARO
  39|NEXTEL (SMP)
  54|TIM S.A.
  99|LOCAL (STFC)
  =730|Chile
  01|Entel Telefónica Móvil
  02|Telefónica Móvil
  03|Smartcom
  04|Centennial Cayman Corp. Chile S.A.
  05|Multikom S.A.
  06|Blue Two Chile SA
  07|Telefónica Móviles Chile S.A.
  08|VTR Móvil S.A.
  09|Centennial Cayman Corp. Chile S.A.
  10|Entel
  11|Celupago S.A.
  12|Telestar Móvil S.A.
  13|TRIBE Mobile Chile SPA
  14|Netline Telefónica Móvil Ltda
  15|CIBELES TELECOM S.A.
  16|Nomade Telecomunicaciones S.A.
  17|COMPATEL Chile Limitada
  18|Empresas Bunker S.A.
  19|Sociedad Falabella Móvil SPA
  20|Inversiones Santa Fe Limitada
  21|WILL S.A.
  22|CELLPLUS SPA
  23|CLARO SERVICIOS EMPRESARIALES S.A.
  26|WILL S.A.
  27|Cibeles Telecom S.A.
  =732|Colombia
  001|Colombia Telecomunicaciones S.A. - Telecom
  002|Edatel S.A.
  020|Emtelsa
  099|Emcali
  101|Comcel S.A. Occel S.A./Celcaribe
  102|Bellsouth Colombia S.A.
  103|Colombia Móvil S.A.
  111|Colombia Móvil S.A.
  123|Telefónica Móviles Colombia S.A.
  130|Avantel
  =734|Venezuela
  02|Corporación Digitel
  03|GALAXY ENTERTAINMENT DE VENEZUELA C.A.
  04|Telcel, C.A.
  06|Telecomunicaciones Movilnet, C.A.
  08|PATRIACELL C.A.
  =736|Bolivia
  01|Nuevatel S.A.
  02|ENTEL S.A.
  03|Telecel S.A.
  =738|Guyana
  00|E-Networks Inc.
  01|U-Mobile (Cellular) Inc.
  05|eGovernment Unit, Ministry of the Presidency
  002|Guyana Telephone & Telegraph Company Limited (Cellink)
  003|Quark Communications Inc.
  040|E-Networks Inc.
  =740|Ecuador
  00|Otecel S.A. - Bellsouth
  01|Porta GSM
  02|Telecsa S.A.
  =742|French Guiana
  04|Free Caraïbe
  =744|Paraguay
  01|Hóla Paraguay S.A.
  02|Hutchison Telecom S.A.
  03|Compañia Privada de Comunicaciones S.A.
  =746|Suriname
  02|Telesur
  03|Digicel
  05|Telesur (CDMA)
  =748|Uruguay
  01|Administración Nacional de Telecomunicaciones (ANTEL)
  07|Telefónica Móviles del Uruguay S.A. (Movistar)
  10|AM Wireless Uruguay S.A. (Claro)
  15|ENALUR S.A.
  =750|Falkland Islands (Malvinas)
  001|Touch
  =901|International Mobile, shared code
  01|Webbing
  02|GlobalmatiX AG
  03|Iridium Communications Inc
  04|BBIX Singapore Pte. Ltd.
  05|Thuraya RMSS Network
  06|Thuraya Satellite Telecommunications Company
  07|NTT Ltd.
  08|SpaceX
  09|China Telecommunications Corporation
  10|Omnispace LLC
  11|Inmarsat Ltd.
  12|Maritime Communications Partner AS (MCP network)
  13|BebbiCell AG (Formerly Global Networks Switzerland AG)
  14|AeroMobile AS
  15|OnAir N.V. (Formerly SITA on behalf of Onair)
  16|Cisco Systems, Inc.
  17|Jersey Telecom
  18|Cingular Wireless
  19|Epic Communications Limited (Monaco Telecom)
  20|Intermatica
  21|Wins Limited (Formerly Seanet Maritime Communications AB)
  22|MediaLincc Ltd
  23|Bloxtel Inc.
  24|Voxbone SA
  25|Datora Mobile Telecomunicações SA
  26|Telecom Italia
  27|Monaco Telecom
  28|Vodafone Group
  29|Telenor Connexion AB
  30|OQ Technology
  31|Orange
  32|MegaFon
  33|Smart Communications, Inc
  34|Tyntec Limited
  35|Globecomm Network Services
  36|Azerfon LLC
  37|TRANSATEL
  38|Multiregional TransitTelecom (MTT)
  39|MTX Connect Ltd
  40|Deutsche Telekom AG
  41|One Network B.V.
  42|DCN Hub ehf
  43|EMnify GmbH
  44|AT&T, Inc.
  45|Advanced Wireless Network Company Limited
  46|Telecom26 AG
  47|Ooredoo
  48|Com4 Sweden AB
  49|Mobile Telecommunications Company K.S.C.P. (Formerly Zain Kuwait)
  50|Sawatch Limited/EchoStar Mobile Limited
  51|VisionNG
  52|Manx Telecom Trading Ltd.
  53|Inmarsat Ltd. (replacing Deutsche Telekom AG)
  54|Teleena Holding B.V.
  55|Beezz Communication Solutions Ltd.
  56|European Telecommunications Standards Institute (ETSI)
  57|SAP
  58|BICS SA
  59|MessageBird B.V.
  60|OneWeb
  61|MTN Management Services
  62|Twilio Inc.
  63|GloTell B.V.
  64|Syniverse Technologies, LLC
  65|Plintron Global Technology Solutions Private Limited
  66|Limitless Mobile, LLC
  67|1NCE GmbH
  68|Maersk Line A/S
  69|Legos
  70|Clementvale Baltic OÜ
  71|Tampnet AS
  72|Tele2 Sverige Aktiebolag (Formerly Tele2 IoT)
  73|Cubic Telecom Limited
  74|Etisalat
  75|Podsystem Ltd.
  76|A1 Telekom Austria AG
  77|Bouygues Telecom
  78|Telecom Italia Sparkle S.p.A.
  79|Nokia Corporation
  80|Flo Live Limited
  81|Airnity SAS
  82|Eseye Limited
  83|iBasis Netherlands BV
  84|TELEFONICA MOVILES ESPAÑA, S.A. UNIPERSONAL (TME)
  85|Telefónica Germany GmbH & Co. OHG
  86|BJT PARTNERS SAS
  87|Cisco Systems, Inc.
  88|UN Office for the Coordination of Humanitarian Affairs (OCHA)
  89|DIDWW Ireland Limited
  90|Truphone Limited
  91|World Mobile Group Limited
  92|Phonegroup SA
  93|SkyFive AG
  94|Intelsat US LLC
  95|HMD Global Oy
  96|KORE Wireless
  97|Satelio IoT Services S.L.
  98|Skylo Technologies, Inc.
  99|Athalos Global Services BV
  =902|Other purposes, shared code
  01|MulteFire Alliance
  =991|Trial of a proposed new international telecommunication service, shared code
  01|World's Global Telecom (temporary assignment for trial until 14.I.2021)
  =999|Private network
  99|Internal use, example, testing
  999|Internal use, example, testing
  """

/// Codes that no country has.
let unassignedCountries: [ClosedRange<UInt64>] = [
  203...203, 205...205, 207...207, 209...211, 215...215, 217...217, 223...224,
  227...227, 229...229, 233...233, 236...237, 239...239, 241...241, 243...243,
  245...245, 249...249, 251...254, 256...256, 258...258, 261...261, 263...265,
  267...267, 269...269, 271...271, 273...273, 275...275, 277...277, 279...279,
  281...281, 285...285, 287...287, 289...289, 291...291, 296...296, 298...301,
  303...307, 309...309, 317...329, 331...331, 333...333, 335...337, 339...339,
  341...341, 343...343, 345...345, 347...347, 349...349, 351...351, 353...353,
  355...355, 357...357, 359...359, 361...361, 367...367, 369...369, 371...371,
  373...373, 375...375, 377...399, 403...403, 407...409, 411...411, 423...423,
  433...433, 435...435, 439...439, 442...449, 451...451, 453...453, 458...459,
  462...465, 468...469, 471...471, 473...501, 503...504, 506...509, 511...513,
  516...519, 521...524, 526...527, 529...529, 531...535, 538...538, 556...601,
  644...644, 656...656, 660...701, 703...703, 705...705, 707...707, 709...709,
  711...711, 713...713, 715...715, 717...721, 723...723, 725...729, 731...731,
  733...733, 735...735, 737...737, 739...739, 741...741, 743...743, 745...745,
  747...747, 749...749, 751...900, 903...990, 992...998,
]
