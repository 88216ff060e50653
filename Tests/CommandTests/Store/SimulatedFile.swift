/// A file on a ``SimulatedDisk``: what is safe of it, and what was changed since.
struct SimulatedFile {
    private(set) var safe: [UInt8]
    private var unsure: [FileChange] = []

    init(safe: [UInt8] = []) { self.safe = safe }

    mutating func change(_ change: FileChange) { unsure.append(change) }

    mutating func sync() {
        for change in unsure { change.apply(to: &safe) }
        unsure = []
    }

    func afterPowerLoss(_ loss: inout PowerLoss) -> [UInt8] {
        var bytes = safe
        let pieces = unsure.flatMap { $0.pieces(ofSectors: loss.sector) }
        for piece in loss.survivors(of: pieces) { piece.torn(by: &loss).apply(to: &bytes) }
        return bytes
    }
}
