/// What a field made of a key.
enum FieldReply {
    case done
    /// It could not do what was asked; this says what to do.
    case say(KioskPhrase, [String: String] = [:])
}
