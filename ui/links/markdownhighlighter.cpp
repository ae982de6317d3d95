// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/markdownhighlighter.h"

#include "core/links/linktext.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/spelling.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

#include <QFontDatabase>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Reading the definitions takes a while and is the same for every memo.
const KSyntaxHighlighting::Definition &markdown()
{
    static const KSyntaxHighlighting::Repository repository;
    static const KSyntaxHighlighting::Definition definition = repository.definitionForName(u"Markdown"_s);
    return definition;
}

// How a piece of Markdown looks, by what the definition calls it. Never larger: lines keep their height.
QTextCharFormat lookOf(const QString &name, const Palette &palette)
{
    QTextCharFormat look;
    if (name.startsWith("Header"_L1) || name.contains("Strong"_L1))
        look.setFontWeight(QFont::Bold);
    if (name.startsWith("Header"_L1))
        look.setForeground(palette.accent);
    if (name.contains("Emphasis"_L1))
        look.setFontItalic(true);
    if (name.startsWith("Strikethrough"_L1))
        look.setFontStrikeOut(true);
    if (name.contains("Code"_L1) || name.contains("Fenced"_L1)) {
        look.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        look.setForeground(palette.quietInk);
    }
    if (name.startsWith("Blockquote"_L1))
        look.setForeground(palette.quietInk);
    if (name.contains("List"_L1) || name.contains("Link"_L1) || name.contains("URL"_L1))
        look.setForeground(palette.accent);
    return look;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, const Palette &palette,
                                         const Spelling &spelling, Known known)
    : SyntaxHighlighter(document), m_palette(&palette), m_spelling(spelling), m_known(std::move(known))
{
    setDefinition(markdown());
}

void MarkdownHighlighter::setPalette(const Palette &palette)
{
    m_palette = &palette;
    rehighlight();
}

void MarkdownHighlighter::setSpelling(bool on)
{
    if (on == m_checks)
        return;
    m_checks = on;
    rehighlight();
}

void MarkdownHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const QTextCharFormat look = lookOf(format.name(), *m_palette);
    if (length > 0 && !look.isEmpty())
        setFormat(offset, length, look);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    SyntaxHighlighter::highlightBlock(text);
    paintLinks(text);
    if (m_checks)
        paintSpelling(text);
}

void MarkdownHighlighter::paintLinks(const QString &text)
{
    for (const NamedLink &link : linksIn(text)) {
        const bool known = m_known(link.name);
        QTextCharFormat look;
        look.setForeground(known ? m_palette->accent : m_palette->quietInk);
        look.setFontUnderline(known);
        setFormat(int(link.start), int(link.length), look);
    }
}

void MarkdownHighlighter::paintSpelling(const QString &text)
{
    for (const auto &[start, length] : m_spelling.misspelledIn(text)) {
        for (int i = start; i < start + length; ++i) {
            QTextCharFormat look = format(i);
            look.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            look.setUnderlineColor(m_palette->danger);
            setFormat(i, 1, look);
        }
    }
}

} // namespace partsong
