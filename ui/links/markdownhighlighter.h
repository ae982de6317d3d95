// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QString>

#include <functional>

namespace partsong {

class Spelling;
struct Palette;

// Shows the Markdown of a memo while it is written, the links in double brackets, and words that are not in
// the dictionary. Changes how words look, never the words.
class MarkdownHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT
public:
    // Known: whether a name between brackets means something.
    using Known = std::function<bool(const QString &name)>;

    MarkdownHighlighter(QTextDocument *document, const Palette &palette, const Spelling &spelling,
                        Known known);

    void setPalette(const Palette &palette);
    void setSpelling(bool on);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void paintLinks(const QString &text);
    void paintSpelling(const QString &text);

    const Palette *m_palette;
    const Spelling &m_spelling;
    Known m_known;
    bool m_checks = true;
};

} // namespace partsong
