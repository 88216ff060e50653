/// How many schools of each kind each of 15 Californian districts has in the cluster sample `apiclus1` of R's
/// survey package, counted from it: E, H, M that missed their school-wide target, then E, H, M that met it.
enum SchoolSample {
    static let districts = [
        [0, 0, 2, 10, 0, 1], [3, 0, 0, 31, 0, 0], [0, 0, 1, 2, 1, 0], [1, 0, 2, 9, 0, 1], [1, 0, 0, 12, 0, 3],
        [0, 0, 0, 2, 0, 0], [0, 0, 0, 1, 0, 0], [0, 0, 0, 2, 1, 1], [0, 0, 0, 9, 1, 2], [1, 1, 1, 15, 1, 2],
        [1, 1, 0, 3, 3, 1], [0, 0, 0, 8, 1, 2], [5, 0, 0, 25, 3, 4], [0, 0, 1, 1, 0, 0], [0, 1, 1, 2, 0, 0],
    ]
    static let schools = 183
    /// Each school stands for so many.
    static let weight = 33.847
    /// 15 of 757 districts were drawn.
    static let samplingFraction = 15.0 / 757
}
