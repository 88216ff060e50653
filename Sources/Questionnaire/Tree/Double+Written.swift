extension Double {
    /// The number as a person writes it: without a needless `.0`.
    package var written: String {
        self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
    }
}
