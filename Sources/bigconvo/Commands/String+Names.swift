extension String {
    /// The names in what a person wrote with commas between: `age, area`.
    var names: [String] { split(separator: ",").map { $0.filter { $0 != " " } } }
}
