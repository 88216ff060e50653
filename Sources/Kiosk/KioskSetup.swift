/// In what two kiosks of the same survey can differ.
package struct KioskSetup: Hashable, Sendable {
    package var patience = Patience()
    /// Nothing is stored, and every screen says so.
    package var isPractice = false
    /// Staff can come in with a passphrase.
    package var letsStaffIn = false

    package init(patience: Patience = Patience(), isPractice: Bool = false, letsStaffIn: Bool = false) {
        self.patience = patience
        self.isPractice = isPractice
        self.letsStaffIn = letsStaffIn
    }
}
