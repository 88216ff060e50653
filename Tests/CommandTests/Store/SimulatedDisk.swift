/// A disk that forgets what it was not told to sync, when the power goes.
///
/// A name is safe when its folder was synced, bytes are safe when their file was. What is not safe yet may be there
/// after a power loss, or not, or in part.
struct SimulatedDisk {
    private struct NameChange {
        var name: String
        /// Nil where the name was removed.
        var file: Int?
    }

    private var files: [Int: SimulatedFile] = [:]
    private var safeNames: [String: Int] = [:]
    private var unsureNames: [NameChange] = []

    /// - Parameter files: what lay there, safe, when the program started.
    init(holding files: [String: [UInt8]] = [:], after events: some Sequence<DiskEvent>) {
        // The recorder's own numbers are above 0.
        for (number, file) in zip(1..., files) {
            self.files[-number] = SimulatedFile(safe: file.value)
            safeNames[file.key] = -number
        }
        for event in events { follow(event) }
    }

    private mutating func follow(_ event: DiskEvent) {
        switch event {
        case .created(let file, let name):
            files[file] = SimulatedFile()
            unsureNames.append(NameChange(name: name, file: file))
        case .written(let file, let place, let bytes): files[file]?.change(.write(at: place, bytes))
        case .truncated(let file, let size): files[file]?.change(.truncate(to: size))
        case .synced(let file): files[file]?.sync()
        case .folderSynced:
            for change in unsureNames { safeNames[change.name] = change.file }
            unsureNames = []
        case .removed(let name): unsureNames.append(NameChange(name: name, file: nil))
        case .opened(let file, let name):
            guard files[file] == nil, let number = safeNames[name] else { return }
            files[file] = files.removeValue(forKey: number)
            safeNames[name] = file
        case .openedElsewhere, .said: break
        }
    }

    /// The files as they are found by who never lost power.
    var now: [String: [UInt8]] {
        var whole = self
        whole.follow(.folderSynced)
        for file in whole.files.keys { whole.follow(.synced(file: file)) }
        return whole.safeNames.compactMapValues { whole.files[$0]?.safe }
    }

    /// The files as they may be found when the power comes back.
    func afterPowerLoss(_ loss: inout PowerLoss) -> [String: [UInt8]] {
        var names = safeNames
        for change in loss.survivors(of: unsureNames) { names[change.name] = change.file }
        return names.compactMapValues { files[$0]?.afterPowerLoss(&loss) }
    }
}
