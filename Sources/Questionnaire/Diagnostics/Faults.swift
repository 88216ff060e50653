/// Why a file could not be used: every fault it holds, thrown together and never one at a time.
package struct Faults: Error, Sendable {
    package var diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    package init(_ diagnostic: Diagnostic) {
        self.init([diagnostic])
    }
}
