import CQRencode

extension QRCode {
    /// Encodes a text as small as it goes, and within that size with as much correction as fits: small
    /// modules on a screen are harder to scan than dirty ones.
    ///
    /// The only place that speaks to libqrencode.
    ///
    /// - Returns: Nil for an empty text, for one with a zero byte in it, and for one that is too long for any
    ///   code.
    package init?(encoding text: String) {
        guard !text.utf8.contains(0), let smallest = Self.code(of: text, QR_ECLEVEL_L) else { return nil }
        let stronger = [QR_ECLEVEL_H, QR_ECLEVEL_Q, QR_ECLEVEL_M].lazy
            .compactMap { Self.code(of: text, $0) }.first { $0.side == smallest.side }
        self = stronger ?? smallest
    }

    private static func code(of text: String, _ correction: QRecLevel) -> QRCode? {
        // Version 0 is the smallest that fits; capitals and digits take less room where there are some.
        guard let code = unsafe QRcode_encodeString(text, 0, correction, QR_MODE_8, 1) else { return nil }
        defer { unsafe QRcode_free(code) }
        let side = unsafe Int(code.pointee.width)
        // The lowest bit of each byte says whether the module is dark.
        let bytes = unsafe UnsafeBufferPointer(start: code.pointee.data, count: side * side)
        return QRCode(side: side, modules: unsafe bytes.map { $0 & 1 == 1 })
    }
}
