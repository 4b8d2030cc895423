import Testing

/// PNG, GIF and JPEG carried by HTTP against tshark 4.6.9.
@Suite struct ImageTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "PNG with most kinds of chunks",
      hex: """
        00000000000100000000000208004500011300010000400665e20a0000010a000002005007d000000001
        000000015018200000000000485454502f312e3120323030204f4b0d0a436f6e74656e742d547970653a
        20696d6167652f706e670d0a436f6e74656e742d4c656e6774683a203137300d0a0d0a89504e470d0a1a
        0a0000000d494844520000001000000008080600000187714f0100000001735247420240c07dc5000000
        0467414d410000b18f0bfc6105000000097048597300000b1300000b1301009a9c180000000774494d45
        07e40102030405c0289ddd0000000b744558745469746c650048656c6c6fcdcfc0cf00000006624b4744
        0001000200035eae171b000000034944415478797aed052dd70000000049454e44ae426082
        """,
      protocols: ["png"],
      rows: #"""
        0 png 119+170 '' Portable Network Graphics
        1 png.signature 119+8 '89:50:4e:47:0d:0a:1a:0a' PNG Signature: 89504e470d0a1a0a
        1  127+25 'Image Header (IHDR)'
        2 png.chunk.len 127+4 '13' Len: 13
        2 png.chunk.type 131+4 'IHDR' Type: IHDR
        2 png.chunk.flag.ancillary 131+4 'False' ..0. .... .... .... .... .... .... .... = Ancillary: This is a CRITICAL chunk
        2 png.chunk.flag.private 131+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 131+4 'False' .... .... .... .... .... .... ..0. .... = Safe To Copy: This chunk is NOT safe to copy
        2 png.ihdr.width 135+4 '16' Width: 16
        2 png.ihdr.height 139+4 '8' Height: 8
        2 png.ihdr.bitdepth 143+1 '8' Bit Depth: 8
        2 png.ihdr.colour_type 144+1 '6' Colour Type: Truecolour with alpha (6)
        2 png.ihdr.compression_method 145+1 '0' Compression Method: Deflate (0)
        2 png.ihdr.filter_method 146+1 '0' Filter Method: Adaptive (0)
        2 png.ihdr.interlace_method 147+1 '1' Interlace Method: Adam7 (1)
        2 png.chunk.crc 148+4 '0x87714f01' CRC: 0x87714f01
        1  152+13 'Standard RGB colour space (sRGB)'
        2 png.chunk.len 152+4 '1' Len: 1
        2 png.chunk.type 156+4 'sRGB' Type: sRGB
        2 png.chunk.flag.ancillary 156+4 'True' ..1. .... .... .... .... .... .... .... = Ancillary: This is an ANCILLARY chunk
        2 png.chunk.flag.private 156+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 156+4 'False' .... .... .... .... .... .... ..0. .... = Safe To Copy: This chunk is NOT safe to copy
        2 png.srgb.intent 160+1 '2' Intent: Saturation (2)
        2 png.chunk.crc 161+4 '0x40c07dc5' CRC: 0x40c07dc5
        1  165+16 'Image gamma (gAMA)'
        2 png.chunk.len 165+4 '4' Len: 4
        2 png.chunk.type 169+4 'gAMA' Type: gAMA
        2 png.chunk.flag.ancillary 169+4 'True' ..1. .... .... .... .... .... .... .... = Ancillary: This is an ANCILLARY chunk
        2 png.chunk.flag.private 169+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 169+4 'False' .... .... .... .... .... .... ..0. .... = Safe To Copy: This chunk is NOT safe to copy
        2 png.gama.gamma 173+4 '0.454549998' Gamma: 0.45455
        2 png.chunk.crc 177+4 '0x0bfc6105' CRC: 0x0bfc6105
        1  181+21 'Physical pixel dimensions (pHYs)'
        2 png.chunk.len 181+4 '9' Len: 9
        2 png.chunk.type 185+4 'pHYs' Type: pHYs
        2 png.chunk.flag.ancillary 185+4 'True' ..1. .... .... .... .... .... .... .... = Ancillary: This is an ANCILLARY chunk
        2 png.chunk.flag.private 185+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 185+4 'True' .... .... .... .... .... .... ..1. .... = Safe To Copy: This chunk is SAFE TO COPY
        2 png.phys.horiz 189+4 '2835' Horizontal pixels per unit: 2835
        2 png.phys.vert 193+4 '2835' Vertical pixels per unit: 2835
        2 png.phys.unit 197+1 '1' Unit: Unit is METRE (1)
        2 png.chunk.crc 198+4 '0x009a9c18' CRC: 0x009a9c18
        1  202+19 'Image last-modification time (tIME)'
        2 png.chunk.len 202+4 '7' Len: 7
        2 png.chunk.type 206+4 'tIME' Type: tIME
        2 png.chunk.flag.ancillary 206+4 'True' ..1. .... .... .... .... .... .... .... = Ancillary: This is an ANCILLARY chunk
        2 png.chunk.flag.private 206+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 206+4 'False' .... .... .... .... .... .... ..0. .... = Safe To Copy: This chunk is NOT safe to copy
        2 png.time.year 210+2 '2020' Year: 2020
        2 png.time.month 212+1 '1' Month: 1
        2 png.time.day 213+1 '2' Day: 2
        2 png.time.hour 214+1 '3' Hour: 3
        2 png.time.minute 215+1 '4' Minute: 4
        2 png.time.second 216+1 '5' Second: 5
        2 png.chunk.crc 217+4 '0xc0289ddd' CRC: 0xc0289ddd
        1  221+23 'Textual data (tEXt)'
        2 png.chunk.len 221+4 '11' Len: 11
        2 png.chunk.type 225+4 'tEXt' Type: tEXt
        2 png.chunk.flag.ancillary 225+4 'True' ..1. .... .... .... .... .... .... .... = Ancillary: This is an ANCILLARY chunk
        2 png.chunk.flag.private 225+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 225+4 'True' .... .... .... .... .... .... ..1. .... = Safe To Copy: This chunk is SAFE TO COPY
        2 png.text.keyword 229+5 'Title' Keyword: Title
        2 png.text.string 235+5 'Hello' String: Hello
        2 png.chunk.crc 240+4 '0xcdcfc0cf' CRC: 0xcdcfc0cf
        1  244+18 'Background colour (bKGD)'
        2 png.chunk.len 244+4 '6' Len: 6
        2 png.chunk.type 248+4 'bKGD' Type: bKGD
        2 png.chunk.flag.ancillary 248+4 'True' ..1. .... .... .... .... .... .... .... = Ancillary: This is an ANCILLARY chunk
        2 png.chunk.flag.private 248+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 248+4 'False' .... .... .... .... .... .... ..0. .... = Safe To Copy: This chunk is NOT safe to copy
        2 png.bkgd.red 252+2 '0x0001' Red: 0x0001
        2 png.bkgd.green 254+2 '0x0002' Green: 0x0002
        2 png.bkgd.blue 256+2 '0x0003' Blue: 0x0003
        2 png.chunk.crc 258+4 '0x5eae171b' CRC: 0x5eae171b
        1  262+15 'Image data chunk (IDAT)'
        2 png.chunk.len 262+4 '3' Len: 3
        2 png.chunk.type 266+4 'IDAT' Type: IDAT
        2 png.chunk.flag.ancillary 266+4 'False' ..0. .... .... .... .... .... .... .... = Ancillary: This is a CRITICAL chunk
        2 png.chunk.flag.private 266+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 266+4 'False' .... .... .... .... .... .... ..0. .... = Safe To Copy: This chunk is NOT safe to copy
        2 png.chunk.data 270+3 '' Data
        2 png.chunk.crc 273+4 '0xed052dd7' CRC: 0xed052dd7
        1  277+12 'Image Trailer (IEND)'
        2 png.chunk.len 277+4 '0' Len: 0
        2 png.chunk.type 281+4 'IEND' Type: IEND
        2 png.chunk.flag.ancillary 281+4 'False' ..0. .... .... .... .... .... .... .... = Ancillary: This is a CRITICAL chunk
        2 png.chunk.flag.private 281+4 'False' .... .... ..0. .... .... .... .... .... = Private: This is a PUBLIC chunk
        2 png.chunk.flag.stc 281+4 'False' .... .... .... .... .... .... ..0. .... = Safe To Copy: This chunk is NOT safe to copy
        2 png.chunk.crc 285+4 '0xae426082' CRC: 0xae426082
        """#),
    PacketSample(
      name: "GIF with extensions and a local map",
      hex: """
        0000000000010000000000020800450000c500010000400666300a0000010a000002005007d000000001
        000000015018200000000000485454502f312e3120323030204f4b0d0a436f6e74656e742d547970653a
        20696d6167652f6769660d0a436f6e74656e742d4c656e6774683a2039330d0a0d0a4749463839610400
        0300f1020701020301020301020301020321f904000000000021fe0568656c6c6f0021ff0b4e45545343
        415045322e3003010000002c0100020003000400a1030201030201030201030201020361626302646500
        3b
        """,
      protocols: ["image-gif"],
      rows: #"""
        0 image-gif 118+93 '' Compuserve GIF, Version: GIF89a
        1 image-gif.version 118+6 'GIF89a' Version: GIF89a
        1 image-gif.screen.width 124+2 '4' Screen width: 4
        1 image-gif.screen.height 126+2 '3' Screen height: 3
        1  128+1 'Global settings: (Global color table present) (7 bits per color) (2 bits per pixel)'
        2 image-gif.global.color_map.present 128+1 '1' 1... .... = Global color map is present: True (1)
        2 image-gif.global.color_bpp 128+1 '7' .111 .... = Bits per color minus 1: 7
        2 image-gif.global.color_map.ordered 128+1 '0' .... 0... = Global color map is ordered: False (0)
        2 image-gif.global.bpp 128+1 '1' .... .001 = Image bits per pixel minus 1: 1
        1 image-gif.image_background_index 129+1 '2' Background color index: 2
        1 image-gif.global.pixel_aspect_ratio 130+1 '7' 7, yields an aspect ratio of (15 + 7) / 64 = 0.34
        1 image-gif.global.color_map 131+12 '01:02:03:01:02:03:01:02:03:01:02:03' Global color map: 010203010203010203010203
        1 image-gif.extension 143+8 '' Extension: Graphics Control
        2 image-gif.extension.label 144+1 '0xf9' Extension label: Graphics Control (0xf9)
        2 image-gif.data_block 145+5 '00:00:00:00' Data block: 00000000 (length = 4)
        2 image-gif.data_block 150+1 '' Data block: <none> (length = 0)
        1 image-gif.extension 151+9 '' Extension: Comment
        2 image-gif.extension.label 152+1 '0xfe' Extension label: Comment (0xfe)
        2 image-gif.data_block 153+6 '68:65:6c:6c:6f' Data block: 68656c6c6f (length = 5)
        2 image-gif.data_block 159+1 '' Data block: <none> (length = 0)
        1 image-gif.extension 160+19 '' Extension: Application
        2 image-gif.extension.label 161+1 '0xff' Extension label: Application (0xff)
        2 image-gif.data_block 162+12 '4e:45:54:53:43:41:50:45:32:2e:30' Data block: 4e45545343415045322e30 (length = 11)
        2 image-gif.data_block 174+4 '01:00:00' Data block: 010000 (length = 3)
        2 image-gif.data_block 178+1 '' Data block: <none> (length = 0)
        1 image-gif.image 179+31 '' Image
        2 image-gif.image.left 180+2 '1' Image left position: 1
        2 image-gif.image.top 182+2 '2' Image top position: 2
        2 image-gif.image.width 184+2 '3' Image width: 3
        2 image-gif.image.height 186+2 '4' Image height: 4
        2  188+1 'Local settings: (Local color table present) (3 bits per color) (2 bits per pixel)'
        3 image-gif.local.color_map.present 188+1 '1' 1... .... = Local color map is present: True (1)
        3 image-gif.local.color_bpp 188+1 '2' .010 .... = Bits per color minus 1: 2
        3 image-gif.local.color_map.ordered 188+1 '0' .... 0... = Local color map is ordered: False (0)
        3 image-gif.global.bpp 188+1 '1' .... .001 = Image bits per pixel minus 1: 1
        2 image-gif.local.color_map 189+12 '03:02:01:03:02:01:03:02:01:03:02:01' Local color map: 030201030201030201030201
        2 image-gif.image.code_size 201+1 '2' LZW minimum code size: 2
        2 image-gif.data_block 202+4 '61:62:63' Data block: 616263 (length = 3)
        2 image-gif.data_block 206+3 '64:65' Data block: 6465 (length = 2)
        2 image-gif.data_block 209+1 '' Data block: <none> (length = 0)
        1 image-gif.end 210+1 '' Trailer (End of the GIF stream)
        """#),
    PacketSample(
      name: "JPEG with a thumbnail and restart markers",
      hex: """
        0000000000010000000000020800450000b300010000400666420a0000010a000002005007d000000001
        000000015018200000000000485454502f312e3120323030204f4b0d0a436f6e74656e742d547970653a
        20696d6167652f6a7065670d0a436f6e74656e742d4c656e6774683a2037340d0a0d0affd8ffe000164a
        46494600010202004800480201616263646566fffe00046869ffc0001108000a00140301220002110103
        1101ffda000c03010002110311003f1201ff0004ffd005ffd9
        """,
      protocols: ["image-jfif"],
      rows: #"""
        0 image-jfif 119+74 '' JPEG File Interchange Format
        1 image-jfif.marker 119+2 '0xffd8' Marker: Start of Image (0xffd8)
        1 image-jfif.marker_segment 121+24 '' Marker segment: Reserved for application segments - 0 (0xFFE0)
        2 image-jfif.marker 121+2 '0xffe0' Marker: Reserved for application segments - 0 (0xffe0)
        2 image-jfif.length 123+2 '22' Length: 22
        2 image-jfif.identifier 125+5 'JFIF' Identifier: JFIF
        2 image-jfif.version 130+2 '' Version: 1.2
        3 image-jfif.version.major 130+1 '1' Major Version: 1
        3 image-jfif.version.minor 131+1 '2' Minor Version: 2
        2 image-jfif.units 132+1 '2' Units: Dots per centimeter (2)
        2 image-jfif.Xdensity 133+2 '72' Xdensity: 72
        2 image-jfif.Ydensity 135+2 '72' Ydensity: 72
        2 image-jfif.Xthumbnail 137+1 '2' Xthumbnail: 2
        2 image-jfif.Ythumbnail 138+1 '1' Ythumbnail: 1
        2 image-jfif.RGB 139+6 '61:62:63:64:65:66' RGB values of thumbnail pixels: 616263646566
        1 image-jfif.header.comment 145+6 '' Comment header: Comment (0xFFFE)
        2 image-jfif.marker 145+2 '0xfffe' Marker: Comment (0xfffe)
        2 image-jfif.length 147+2 '4' Length: 4
        2 image-jfif.comment 149+2 'hi' Comment: hi
        1 image-jfif.sof 151+19 '' Start of Frame header: Start of Frame (non-differential, Huffman coding) - Baseline DCT (0xFFC0)
        2 image-jfif.marker 151+2 '0xffc0' Marker: Start of Frame (non-differential, Huffman coding) - Baseline DCT (0xffc0)
        2 image-jfif.length 153+2 '17' Length: 17
        2 image-jfif.sof.precision 155+1 '8' Sample Precision (bits): 8
        2 image-jfif.sof.lines 156+2 '10' Lines: 10
        2 image-jfif.sof.samples_per_line 158+2 '20' Samples per line: 20
        2 image-jfif.sof.nf 160+1 '3' Number of image components in frame: 3
        2 image-jfif.sof.c_i 161+1 '1' Component identifier: 1
        2 image-jfif.sof.h_i 162+1 '2' 0010 .... = Horizontal sampling factor: 2
        2 image-jfif.sof.v_i 162+1 '2' .... 0010 = Vertical sampling factor: 2
        2 image-jfif.sof.tq_i 163+1 '0' Quantization table destination selector: 0
        2 image-jfif.sof.c_i 164+1 '2' Component identifier: 2
        2 image-jfif.sof.h_i 165+1 '1' 0001 .... = Horizontal sampling factor: 1
        2 image-jfif.sof.v_i 165+1 '1' .... 0001 = Vertical sampling factor: 1
        2 image-jfif.sof.tq_i 166+1 '1' Quantization table destination selector: 1
        2 image-jfif.sof.c_i 167+1 '3' Component identifier: 3
        2 image-jfif.sof.h_i 168+1 '1' 0001 .... = Horizontal sampling factor: 1
        2 image-jfif.sof.v_i 168+1 '1' .... 0001 = Vertical sampling factor: 1
        2 image-jfif.sof.tq_i 169+1 '1' Quantization table destination selector: 1
        1 image-jfif.header.sos 170+14 '' Start of Segment header: Start of Scan (0xFFDA)
        2 image-jfif.marker 170+2 '0xffda' Marker: Start of Scan (0xffda)
        2 image-jfif.length 172+2 '12' Length: 12
        2 image-jfif.sos.ns 174+1 '3' Number of image components in scan: 3
        2 image-jfif.sos.component_selector 175+1 '1' Scan component selector: 1
        2 image-jfif.sos.dc_entropy_selector 176+1 '0' 0000 .... = DC entropy coding table destination selector: 0
        2 image-jfif.sos.ac_entropy_selector 176+1 '0' .... 0000 = AC entropy coding table destination selector: 0
        2 image-jfif.sos.component_selector 177+1 '2' Scan component selector: 2
        2 image-jfif.sos.dc_entropy_selector 178+1 '1' 0001 .... = DC entropy coding table destination selector: 1
        2 image-jfif.sos.ac_entropy_selector 178+1 '1' .... 0001 = AC entropy coding table destination selector: 1
        2 image-jfif.sos.component_selector 179+1 '3' Scan component selector: 3
        2 image-jfif.sos.dc_entropy_selector 180+1 '1' 0001 .... = DC entropy coding table destination selector: 1
        2 image-jfif.sos.ac_entropy_selector 180+1 '1' .... 0001 = AC entropy coding table destination selector: 1
        2 image-jfif.sos.ss 181+1 '0' Start of spectral or predictor selection: 0
        2 image-jfif.sos.se 182+1 '63' End of spectral selection: 63
        2 image-jfif.sos.ah 183+1 '1' 0001 .... = Successive approximation bit position high: 1
        2 image-jfif.sos.al 183+1 '2' .... 0010 = Successive approximation bit position low or point transform: 2
        1 image-jfif.entropy_coded_segment 184+4 '01:ff:00:04' Entropy-coded segment (dissection is not yet implemented): 01ff0004
        1 image-jfif.marker 188+2 '0xffd0' Marker: Restart interval termination - Restart with modulo 8 count 0 (0xffd0)
        1 image-jfif.entropy_coded_segment 190+1 '05' Entropy-coded segment (dissection is not yet implemented): 05
        1 image-jfif.marker 191+2 '0xffd9' Marker: End of Image (0xffd9)
        """#),
    PacketSample(
      name: "JPEG with directories of Exif",
      hex: """
        00000000000100000000000208004500015200010000400665a30a0000010a000002005007d000000001
        000000015018200000000000485454502f312e3120323030204f4b0d0a436f6e74656e742d547970653a
        20696d6167652f6a7065670d0a436f6e74656e742d4c656e6774683a203233320d0a0d0affd8ffe100e2
        4578696600004d4d002a00000008000a010f000200000006000000c8011200030000000100010000011a
        000500000001000000d287690004000000010000008c0131000200000003616200000100000100000001
        070000009000000700000004303232300101000900000001fffffffb0102000a00000001000000d20103
        006300000001010203040000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000043616e6f
        6e00000000000000004800000001ffd9
        """,
      protocols: ["image-jfif"],
      rows: #"""
        0 image-jfif 120+232 '' JPEG File Interchange Format
        1 image-jfif.marker 120+2 '0xffd8' Marker: Start of Image (0xffd8)
        1 image-jfif.marker_segment 122+228 '' Marker segment: Reserved for application segments - 1 (0xFFE1)
        2 image-jfif.marker 122+2 '0xffe1' Marker: Reserved for application segments - 1 (0xffe1)
        2 image-jfif.length 124+2 '226' Length: 226
        2 image-jfif.identifier 126+5 'Exif' Identifier: Exif
        3 _ws.expert 126+0 '' Expert Info (Warning/Protocol): Initial App0 segment with "JFIF" Identifier not found
        4 image-jfif.app0-identifier-not-jfif 0+0 '' Initial App0 segment with "JFIF" Identifier not found
        4h _ws.expert.message 0+0 'Initial App0 segment with "JFIF" Identifier not found' Message: Initial App0 segment with "JFIF" Identifier not found
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '150994944' Group: Protocol
        2 image-jfif.endianness 132+2 '0x4d4d' Endianness: big endian
        2 image-jfif.start_ifd_offset 136+4 '8' Start offset of IFD starting from the TIFF header start: 8 bytes
        2  140+126 'Image File Directory #0'
        3 image-jfif.ifd.num_fields 140+2 '10' Number of fields in this IFD: 10
        3 image-jfif.ifd.tag 142+2 '271' Tag: Make (271)
        3 image-jfif.ifd.type 144+2 '2' Type: ASCII (2)
        3 image-jfif.ifd.count 146+4 '6' Count: 6
        3 image-jfif.ifd.offset 150+4 '200' Value offset from start of TIFF header: 200
        3 image-jfif.ifd.tag 154+2 '274' Tag: Orientation (274)
        3 image-jfif.ifd.type 156+2 '3' Type: SHORT (3)
        3 image-jfif.ifd.count 158+4 '1' Count: 1
        3 image-jfif.ifd.value_short 162+2 '1' Value: 1
        3 image-jfif.ifd.tag 166+2 '282' Tag: XResolution (282)
        3 image-jfif.ifd.type 168+2 '5' Type: RATIONAL (5)
        3 image-jfif.ifd.count 170+4 '1' Count: 1
        3 image-jfif.ifd.offset 174+4 '210' Value offset from start of TIFF header: 210
        3 image-jfif.ifd.tag 178+2 '34665' Tag: Exif IFD Pointer (34665)
        3 image-jfif.ifd.type 180+2 '4' Type: LONG (4)
        3 image-jfif.ifd.count 182+4 '1' Count: 1
        3 image-jfif.ifd.value_long 186+4 '140' Value: 140
        3 image-jfif.ifd.tag 190+2 '305' Tag: Software (305)
        3 image-jfif.ifd.type 192+2 '2' Type: ASCII (2)
        3 image-jfif.ifd.count 194+4 '3' Count: 3
        3 image-jfif.ifd.value_ascii 198+3 'ab' Value: ab
        3 image-jfif.ifd.tag 202+2 '256' Tag: ImageWidth (256)
        3 image-jfif.ifd.type 204+2 '1' Type: BYTE (1)
        3 image-jfif.ifd.count 206+4 '1' Count: 1
        3 image-jfif.ifd.value_byte 210+1 '7' Value: 7
        3 image-jfif.ifd.tag 214+2 '36864' Tag: Unknown (36864)
        3 image-jfif.ifd.type 216+2 '7' Type: UNDEFINED (7)
        3 image-jfif.ifd.count 218+4 '4' Count: 4
        3 image-jfif.ifd.value_undefined 222+4 '30:32:32:30' Value (raw): 30323230
        3 image-jfif.ifd.tag 226+2 '257' Tag: ImageLength (257)
        3 image-jfif.ifd.type 228+2 '9' Type: SLONG (9)
        3 image-jfif.ifd.count 230+4 '1' Count: 1
        3 image-jfif.ifd.value_slong 234+4 '-5' Value: -5
        3 image-jfif.ifd.tag 238+2 '258' Tag: BitsPerSample (258)
        3 image-jfif.ifd.type 240+2 '10' Type: SRATIONAL (10)
        3 image-jfif.ifd.count 242+4 '1' Count: 1
        3 image-jfif.ifd.offset 246+4 '210' Value offset from start of TIFF header: 210
        3 image-jfif.ifd.tag 250+2 '259' Tag: Compression (259)
        3 image-jfif.ifd.type 252+2 '99' Type: Unknown (99)
        3 image-jfif.ifd.count 254+4 '1' Count: 1
        3 image-jfif.ifd.offset 258+4 '16909060' Value offset from start of TIFF header: 16909060
        4 _ws.expert 258+0 '' Expert Info (Warning/Protocol): bogus, should be < 218
        5 image-jfif.ifd_value_offset.invalid 0+0 '' bogus, should be < 218
        5h _ws.expert.message 0+0 'bogus, should be < 218' Message: bogus, should be < 218
        5 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        5 _ws.expert.group 0+0 '150994944' Group: Protocol
        3 image-jfif.next_ifd_offset 262+4 '0' Offset to next IFD from start of TIFF header: 0 bytes
        2 image-jfif.ifd.value_ascii 332+6 'Canon' Value: Canon
        2 image-jfif.ifd.value_rational 342+8 '' Value: 72/1
        3 image-jfif.ifd.value_rational.numerator 342+4 '72' Numerator: 72
        3 image-jfif.ifd.value_rational.denominator 346+4 '1' Denominator: 1
        2  272+6 'Exif IFD #0'
        3 image-jfif.ifd.num_fields 272+2 '0' Number of fields in this IFD: 0
        3 image-jfif.next_ifd_offset 274+4 '0' Offset to next IFD from start of TIFF header: 0 bytes
        2 image-jfif.ifd.value_srational 342+8 '' Value: 72/1
        3 image-jfif.ifd.value_srational.numerator 342+4 '72' Numerator: 72
        3 image-jfif.ifd.value_srational.denominator 346+4 '1' Denominator: 1
        1 image-jfif.marker 350+2 '0xffd9' Marker: End of Image (0xffd9)
        """#),
  ]
}
