"""The structure of a tagged PDF, as a screen reader gets it: a line for each element.

    pdf_structure.py FILE.pdf

Each line holds the element's type, the language that holds for it, and its alternative text, with tabs between. The first
line is the document's own language.
"""

import sys

import pikepdf


def walk(element, language):
    if isinstance(element, pikepdf.Array):
        for child in element:
            walk(child, language)
        return
    if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
        return
    language = str(element.get("/Lang", language))
    print(str(element["/S"])[1:], language, str(element.get("/Alt", "")), sep="\t")
    walk(element.get("/K", pikepdf.Array()), language)


with pikepdf.open(sys.argv[1]) as pdf:
    language = str(pdf.Root.get("/Lang", ""))
    print("document", language, "", sep="\t")
    walk(pdf.Root.StructTreeRoot.K, language)
