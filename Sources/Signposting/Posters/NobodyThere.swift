/// That a poster for an hour or a language has nobody to talk to on it besides 999 and 111.
package struct NobodyThere: Hashable, Sendable {
    package let wish: HelpWish
    /// Who may be there, a sentence each: `Kooth may be there: nobody has found out its languages`.
    package let unsure: [String]
}
