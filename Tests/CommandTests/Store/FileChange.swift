/// What is done to the bytes of a file.
enum FileChange {
    case write(at: Int, [UInt8])
    case truncate(to: Int)

    func apply(to bytes: inout [UInt8]) {
        switch self {
        case .write(let place, let new):
            let end = place + new.count
            if bytes.count < end { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
            bytes.replaceSubrange(place..<end, with: new)
        case .truncate(let size):
            if bytes.count > size { bytes.removeLast(bytes.count - size) }
            if bytes.count < size { bytes += [UInt8](repeating: 0, count: size - bytes.count) }
        }
    }

    /// A disk writes sectors, in whatever order it likes.
    func pieces(ofSectors sector: Int) -> [Self] {
        guard case .write(var place, let bytes) = self else { return [self] }
        var pieces: [Self] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(sector - place % sector)
            pieces.append(.write(at: place, Array(piece)))
            rest = rest.dropFirst(piece.count)
            place += piece.count
        }
        return pieces
    }

    func torn(by loss: inout PowerLoss) -> Self {
        guard case .write(let place, let bytes) = self else { return self }
        return .write(at: place, Array(bytes.prefix(loss.lengthWritten(of: bytes.count))))
    }
}
