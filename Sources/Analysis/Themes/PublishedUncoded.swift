/// What stayed without a theme at one question in one file. Files in the order of time show whether a codebook ages.
package struct PublishedUncoded: Hashable, Sendable {
    package let question: String
    package let file: String
    package let answered: PublishedCell
    package let withoutTheme: PublishedCell
    package let share: PublishedShare?
}
