// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wordspage.h"

#include "core/sources/writtenname.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int LettersPerLine = 68;

double letterWidth(const QFontMetricsF &metrics)
{
    const QString sample =
        u"the words that people say about the care they have had and the nights they remember"_s;
    return metrics.horizontalAdvance(sample) / double(sample.size());
}

} // namespace

WordsPage::WordsPage(const Appearance &appearance, const QString &name, QWidget *parent)
    : QTextEdit(parent), m_appearance(appearance)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    document()->setDocumentMargin(0);
    connect(&appearance, &Appearance::changed, this, &WordsPage::setLook);
    setLook();
}

void WordsPage::setWords(const QString &words)
{
    setTranscript(words, {}, {});
}

void WordsPage::setTranscript(const QString &words, const QList<ReadStyle> &styles,
                              const QList<ReadTurn> &turns)
{
    m_words = words;
    m_styles = styles;
    m_turns = turns;
    setPlainText(words);
    showLooks();
    setLeading();
}

int WordsPage::unitOf(int position) const
{
    int unit = 0;
    for (int at = 0; at < position && unit < m_words.size(); ++at)
        unit += m_words[unit].isHighSurrogate() ? 2 : 1;
    return std::min(unit, int(m_words.size()));
}

// From the end, as what is put in moves what stands behind it.
void WordsPage::showLooks()
{
    const int end = int(m_words.toUcs4().size());
    for (const ReadStyle &style : m_styles) {
        if (style.range.start < end)
            showStyle(style);
    }
    for (qsizetype i = m_turns.size(); i-- > 0;) {
        if (m_turns[i].range.start < end)
            showSpeaker(m_turns[i], i > 0 ? unitOf(m_turns[i - 1].range.end) : 0);
    }
}

void WordsPage::showStyle(const ReadStyle &style)
{
    QTextCharFormat format;
    if (style.style == Style::Bold || style.style == Style::Heading)
        format.setFontWeight(QFont::Bold);
    else if (style.style == Style::Italic)
        format.setFontItalic(true);
    else
        return;
    if (style.style == Style::Heading)
        format.setProperty(QTextFormat::FontSizeAdjustment, style.level < 3 ? 1 : 0);
    QTextCursor cursor(document());
    cursor.setPosition(unitOf(style.range.start));
    cursor.setPosition(unitOf(style.range.end), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
}

// In small letters, where the text names them and where it does not; by the name that holds.
void WordsPage::showSpeaker(const ReadTurn &turn, int previousEnd)
{
    const int start = unitOf(turn.range.start);
    const QTextBlock block = document()->findBlock(start);
    if (previousEnd > block.position())
        return; // goes on in the line of the turn before
    const QTextBlock above = block.previous();
    const bool amid = start > block.position();
    const bool named =
        !amid && above.isValid() && above.position() >= previousEnd && !writtenName(above.text()).isEmpty();
    if (!amid && !named && turn.speaker.isEmpty())
        return;
    const int first = named ? above.position() : block.position();
    QTextCursor cursor(document());
    cursor.setPosition(first);
    if (amid || named)
        cursor.setPosition(amid ? start : first + above.length() - 1, QTextCursor::KeepAnchor);
    else
        cursor.insertBlock(), cursor.setPosition(first);
    QTextCharFormat look;
    look.setProperty(QTextFormat::FontSizeAdjustment, -1);
    look.setFontWeight(QFont::DemiBold);
    look.setForeground(paletteOf(this).quietInk);
    const QString written = writtenName(cursor.selectedText());
    const bool other = !turn.speaker.isEmpty() && written.compare(turn.speaker, Qt::CaseInsensitive) != 0;
    if (amid && written.isEmpty())
        return; // words that nobody is known to say
    if (!other)
        cursor.mergeCharFormat(look);
    else
        cursor.insertText(amid ? turn.speaker + u": "_s : turn.speaker, look);
    QTextBlockFormat apart;
    apart.setTopMargin(space(2));
    cursor.setPosition(first);
    cursor.mergeBlockFormat(apart);
}

void WordsPage::setLeading()
{
    QTextBlockFormat format;
    format.setLineHeight(std::max(1.0, Appearance::readingLeading() * font().pixelSize()),
                         QTextBlockFormat::MinimumHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

void WordsPage::setLook()
{
    setFont(m_appearance.readingFont(TextSize::Body));
    const int scrolled = verticalScrollBar()->value();
    setTranscript(m_words, m_styles, m_turns); // in the colours of now
    verticalScrollBar()->setValue(scrolled);
    keepMeasure();
}

void WordsPage::keepMeasure()
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int measure = int(LettersPerLine * letterWidth(QFontMetricsF(font())));
    const int beside = std::max(space(4), (width() - bar - measure) / 2);
    const QMargins margins(beside, space(3), std::max(space(4), beside - bar), 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    // Lines are not set anew by themselves where the margins changed out of sight.
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width());
}

void WordsPage::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    keepMeasure();
}

void WordsPage::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    keepMeasure();
}

} // namespace partsong
