import Glibc

/// A disk in memory with room for very little, to see what happens when it is full.
struct SmallDisk: ~Copyable {
    let path: String

    struct CannotMount: Error {}

    init(in folder: String, kibibytes: Int) throws {
        path = "\(folder)/small-disk"
        guard unsafe mkdir(path, 0o700) == 0, Self.mount(at: path, kibibytes: kibibytes) else { throw CannotMount() }
    }

    deinit { unsafe umount2(path, Int32(MNT_DETACH)) }

    /// Only the superuser may mount, and not in every container.
    static var canBeMounted: Bool {
        guard let folder = try? TemporaryFolder() else { return false }
        return (try? SmallDisk(in: folder.path, kibibytes: 64)) != nil
    }

    private static func mount(at path: String, kibibytes: Int) -> Bool {
        let options = "size=\(kibibytes)k"
        return unsafe options.withCString { unsafe Glibc.mount("tmpfs", path, "tmpfs", 0, $0) } == 0
    }
}
