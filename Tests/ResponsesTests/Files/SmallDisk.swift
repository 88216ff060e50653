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

    /// Fills it up to so many blocks of 4 KiB.
    func fill(leaving blocks: Int) throws {
        let descriptor = unsafe open(filler, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(descriptor) }
        let block = [UInt8](repeating: 0x5A, count: 4096)
        var count = 0
        while unsafe write(descriptor, block, block.count) == block.count { count += 1 }
        guard count >= blocks, ftruncate(descriptor, (count - blocks) * block.count) == 0 else { throw TooSmall() }
    }

    /// Gives back what filled it.
    func free() { unsafe unlink(filler) }

    struct TooSmall: Error {}

    private var filler: String { "\(path)/filler" }

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
