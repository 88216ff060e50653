/// Where a file is cut into pieces that are read on their own.
package enum CSVCuts: Sendable {
    /// Behind the first line end that comes after so many bytes, which is a good guess at where a record
    /// ends.
    case atLineEnds(every: Int)
    /// At these places, in ascending order, whatever stands there.
    case exactly([Int])
}
