/// What staff can do.
enum StaffChoice: CaseIterable {
    case goBack
    case leave

    var phrase: KioskPhrase {
        switch self {
        case .goBack: .staffBack
        case .leave: .staffLeave
        }
    }
}
