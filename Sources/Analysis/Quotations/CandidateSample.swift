/// A random sample of a stream that does not depend on the order in which it comes, in no more memory than it takes:
/// the candidates with the lowest ranks.
///
/// A ``Reservoir`` would do where the order may tell. Here rows that were shuffled have to give the same file, so each
/// text brings its own random number (a bottom-k sample: Cohen, E. and Kaplan, H. (2007), "Summarizing data using
/// bottom-k sketches", PODC 2007, 225-234). The same words have the same number, and so they are in it once.
struct CandidateSample: Sendable {
    private let size: Int
    /// The lowest first.
    private(set) var candidates: [QuotationCandidate] = []

    init(size: Int) {
        self.size = size
    }

    mutating func offer(_ candidate: QuotationCandidate) {
        let place = candidates.firstIndex { $0.rank >= candidate.rank } ?? candidates.endIndex
        if place < candidates.endIndex, candidates[place].rank == candidate.rank {
            candidates[place] = min(candidates[place], candidate)
        } else if place < size {
            candidates.insert(candidate, at: place)
            if candidates.count > size { candidates.removeLast() }
        }
    }
}
