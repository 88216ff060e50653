import Testing

extension WorkFolder {
    /// Holds JSON files to a JSON Schema (draft 7) and the schema to its own.
    func requireSchema(_ schema: String, _ files: [String]) throws {
        let script = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1], encoding="utf-8"))
            jsonschema.Draft7Validator.check_schema(schema)
            for name in sys.argv[2:]:
                for error in jsonschema.Draft7Validator(schema).iter_errors(json.load(open(name, encoding="utf-8"))):
                    print(name, list(error.absolute_path), error.message[:300])
            """
        let checked = try bigconvo.run("/usr/bin/python3", ["-c", script, schema] + files)
        #expect(checked.status == 0 && checked.output == "", "\(checked.output)\(checked.errors)")
    }
}
