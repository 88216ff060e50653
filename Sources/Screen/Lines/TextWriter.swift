import Glibc

/// Writes text to a file descriptor.
package struct TextWriter {
    private let output: Int32

    package init(writing output: Int32) {
        self.output = output
    }

    /// - Returns: False when nobody reads any more, or nothing can be written.
    package func write(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(output, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }
}
