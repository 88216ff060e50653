extension [Int] {
    /// The first of these sorted numbers that is no smaller than this one.
    func first(atLeast number: Int) -> Int? {
        let index = count(below: number)
        return index < count ? self[index] : nil
    }

    /// The last of these sorted numbers that is no larger than this one.
    func last(atMost number: Int) -> Int? {
        let index = count(below: number + 1)
        return index > 0 ? self[index - 1] : nil
    }

    /// How many of these sorted numbers are smaller, by halving.
    private func count(below number: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
