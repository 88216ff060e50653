import Analysis

/// The themes of a codebook as a tree: parts stand under what they are a part of.
struct ThemeTree {
    private let parents: [String: String]

    init(_ codebook: PublishedCodebook) {
        parents = Dictionary(codebook.themes.compactMap { theme in theme.parent.map { (theme.id, $0) } }) { first, _ in
            first
        }
    }

    /// In which order themes are shown, and how far each is set in. A theme whose parent is not shown stands under the
    /// next above that is.
    ///
    /// - Parameter codes: the ids of the themes that are shown, the first ones first.
    func order(of codes: [String]) -> [(place: Int, depth: Int)] {
        let places = Dictionary(zip(codes, codes.indices)) { first, _ in first }
        var children: [Int?: [Int]] = [:]
        for (place, code) in codes.enumerated() { children[above(code, places), default: []].append(place) }
        var order: [(place: Int, depth: Int)] = []
        func add(_ parent: Int?, depth: Int) {
            for place in children[parent] ?? [] {
                order.append((place, depth))
                add(place, depth: depth + 1)
            }
        }
        add(nil, depth: 0)
        return order
    }

    private func above(_ code: String, _ places: [String: Int]) -> Int? {
        var next = parents[code]
        // The parents of a codebook never go round in a circle, which is checked where it is read.
        while let parent = next {
            if let place = places[parent] { return place }
            next = parents[parent]
        }
        return nil
    }
}

extension FigureTable {
    /// The same with the parts of themes under them.
    ///
    /// - Parameter codes: what the first rows are about, row by row; empty for a row that is about no theme.
    func arranged(by tree: ThemeTree, codes: [String]) -> FigureTable {
        let themes = codes.indices.filter { !codes[$0].isEmpty }
        let order = tree.order(of: themes.map { codes[$0] })
        let others = rows.indices.filter { !themes.contains($0) }
        return FigureTable(
            header: header,
            rows: order.map { Row(rows[themes[$0.place]].label, depth: $0.depth, rows[themes[$0.place]].figures) }
                + others.map { rows[$0] })
    }
}
