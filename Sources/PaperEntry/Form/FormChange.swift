package import Interview

/// What a form does to the file.
package struct FormChange: Hashable, Sendable {
    /// What the file holds of the form, where it was saved before.
    package var old: Answers?
    /// What it is to hold; nil takes the form out.
    package var new: Answers?
}
