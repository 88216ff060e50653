/// In what two kiosks of the same survey can differ.
package struct KioskSetup: Hashable, Sendable {
    package var patience = Patience()
    /// Nothing is stored, and every screen says so.
    package var isPractice = false
    /// Staff can come in with a passphrase.
    package var letsStaffIn = false
    /// A voice reads the screens, and two keys are for it.
    package var readsAloud = false
    /// How the screens look until a respondent changes it.
    package var look = Look()

    package init(
        patience: Patience = Patience(), isPractice: Bool = false, letsStaffIn: Bool = false, readsAloud: Bool = false,
        look: Look = Look()
    ) {
        self.patience = patience
        self.isPractice = isPractice
        self.letsStaffIn = letsStaffIn
        self.readsAloud = readsAloud
        self.look = look
    }
}
