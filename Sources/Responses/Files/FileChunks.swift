/// The bytes of a file, in pieces, from its start to its end.
struct FileChunks: ~Copyable {
    private let name: String
    private let descriptor: FileDescriptor

    init(_ path: String) throws(FileTrouble) {
        name = path
        descriptor = try FileDescriptor(reading: path)
    }

    /// The next piece, or nil at the end.
    func next() throws(FileTrouble) -> [UInt8]? {
        do {
            let bytes = try descriptor.read(upTo: 64 * 1024)
            return bytes.isEmpty ? nil : bytes
        } catch {
            throw FileTrouble(.read, name, errno: error.code)
        }
    }
}
