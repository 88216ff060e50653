/// What is to be known of the place where responses are kept.
package struct StoreFacts: Hashable, Sendable {
    package var file: String
    /// The kind of file system, such as `ext4`.
    package var fileSystem: String? = "ext4"
    /// The bytes left on its disk.
    package var room: UInt64?
    package var size: UInt64 = 0
    /// Why nothing can be written beside it.
    package var trouble: String?
    /// Private keys on this computer.
    package var privateKeys: [String] = []

    package init(_ file: String) {
        self.file = file
    }
}
