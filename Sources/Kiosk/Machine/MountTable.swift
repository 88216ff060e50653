/// Which file system a path is on, as `/proc/self/mounts` tells.
struct MountTable {
    private var mounts: [(point: String, kind: String)] = []

    init(_ lines: [Substring]) {
        for fields in lines.map({ $0.split(separator: " ") }) where fields.count > 2 {
            mounts.append((String(fields[1]).replacing("\\040", with: " "), String(fields[2])))
        }
    }

    /// - Parameter path: from the root on, without links in it.
    func kind(of path: String) -> String? {
        let above = mounts.filter { $0.point == "/" || path == $0.point || path.hasPrefix($0.point + "/") }
        // Of two on one point, the later one lies on top.
        let longest = above.map(\.point.count).max()
        return above.last { $0.point.count == longest }?.kind
    }
}
