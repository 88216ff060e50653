/// What should hold for every file, and did not for this one.
package struct BrokenPromise: Error, CustomStringConvertible {
    package let description: String
}

/// - Throws: ``BrokenPromise`` with the message where `holds` is false.
func expect(_ holds: Bool, _ message: @autoclosure () -> String) throws(BrokenPromise) {
    guard !holds else { return }
    throw BrokenPromise(description: message())
}
