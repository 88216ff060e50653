extension Double {
    /// Whether a person would write it in digits. What is larger or smaller cannot be meant, and would be written with an
    /// exponent, which nothing that reads answers takes.
    package var isWritable: Bool { self == 0 || (1e-4..<1e15).contains(magnitude) }

    /// The number as a person writes it: without a needless `.0`, and without a `+` in an exponent, which
    /// the survey language does not know.
    package var written: String {
        self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self).replacing("e+", with: "e")
    }
}
