/// Where a member of staff is, from the screen that invites and back to it.
enum StaffPlace: Hashable, Sendable {
    /// Typing the passphrase, which is never shown.
    case typing([Character])
    /// It was typed; the answer is not there yet.
    case checking(String)
    case inside(StaffReport, focus: StaffChoice)
    /// The kiosk is to stop.
    case leaving
}
