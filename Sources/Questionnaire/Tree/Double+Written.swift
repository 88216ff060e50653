extension Double {
    /// The number as a person writes it: without a needless `.0`, and without a `+` in an exponent, which
    /// the survey language does not know.
    package var written: String {
        self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self).replacing("e+", with: "e")
    }
}
