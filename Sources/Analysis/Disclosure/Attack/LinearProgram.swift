import CGLPK

/// Numbers of which bounds and sums are known, and how far a sum of them can still go.
///
/// GLPK's simplex method answers that. Each answer begins where the last one ended, which is what makes
/// thousands of questions to the same system cheap. GLPK keeps its memory by thread, so a program is made,
/// asked and let go on one.
@safe struct LinearProgram: ~Copyable {
    /// A sum of some of the numbers, and what is known of it.
    struct Equation {
        var terms: [Int: Double]
        var range: ClosedRange<Double>

        init(_ terms: [Int: Double], in range: ClosedRange<Double>) {
            self.terms = terms
            self.range = range
        }
    }

    private let problem: OpaquePointer
    private let count: Int

    /// - Parameter bounds: what is known of each number, which is finite.
    init(bounds: [ClosedRange<Double>], equations: [Equation]) {
        // What it would say of its work belongs on nobody's terminal.
        glp_term_out(GLP_OFF)
        unsafe problem = glp_create_prob()
        count = bounds.count
        unsafe glp_add_cols(problem, Int32(bounds.count))
        for (index, range) in bounds.enumerated() {
            unsafe glp_set_col_bnds(
                problem, Int32(index + 1), Self.kind(range), range.lowerBound, range.upperBound)
        }
        guard !equations.isEmpty else { return }
        unsafe glp_add_rows(problem, Int32(equations.count))
        var rows: [Int32] = [0]
        var columns: [Int32] = [0]
        var factors: [Double] = [0]
        for (index, equation) in equations.enumerated() {
            let range = equation.range
            unsafe glp_set_row_bnds(
                problem, Int32(index + 1), Self.kind(range), range.lowerBound, range.upperBound)
            for (column, factor) in equation.terms.sorted(by: { $0.key < $1.key }) where factor != 0 {
                rows.append(Int32(index + 1))
                columns.append(Int32(column + 1))
                factors.append(factor)
            }
        }
        unsafe glp_load_matrix(problem, Int32(rows.count - 1), rows, columns, factors)
        unsafe glp_adv_basis(problem, 0)
    }

    deinit { unsafe glp_delete_prob(problem) }

    private static func kind(_ range: ClosedRange<Double>) -> Int32 {
        if range.upperBound == .infinity { return GLP_LO }
        return range.lowerBound == range.upperBound ? GLP_FX : GLP_DB
    }

    /// The numbers where a sum of them is as large, or as small, as it can be; nil where no numbers fit what is
    /// known.
    func extreme(of terms: [Int: Double], isLargest: Bool) -> [Double]? {
        unsafe glp_set_obj_dir(problem, isLargest ? GLP_MAX : GLP_MIN)
        for index in 0..<count { unsafe glp_set_obj_coef(problem, Int32(index + 1), terms[index] ?? 0) }
        var parameters = glp_smcp()
        unsafe glp_init_smcp(&parameters)
        parameters.msg_lev = GLP_MSG_OFF
        guard unsafe glp_simplex(problem, &parameters) == 0, unsafe glp_get_status(problem) == GLP_OPT else {
            return nil
        }
        return (1...max(1, count)).map { unsafe glp_get_col_prim(problem, Int32($0)) }
    }
}
