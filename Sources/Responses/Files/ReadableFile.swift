/// A file that somebody named, to be read from any place and more than once.
///
/// What comes through a pipe can be read once only. It is copied first, into a file without a name that is gone when this is.
struct ReadableFile {
    /// Where its bytes are.
    let path: String
    private let copy: NamelessFile?

    /// - Parameter other: a file in whose folder there is room for a copy.
    init(_ name: String, copiedBeside other: String) throws(FileTrouble) {
        guard !FileWindow.fits(name), WholeFile.exists(name) else {
            path = name
            copy = nil
            return
        }
        let copy = try NamelessFile(in: WholeFile.Target.folder(of: WholeFile.Target.followingLinks(other)))
        let chunks = try FileChunks(name)
        while let chunk = try chunks.next() { try copy.append(chunk) }
        path = copy.path
        self.copy = copy
    }
}
