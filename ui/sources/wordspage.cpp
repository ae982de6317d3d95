// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wordspage.h"

#include "ui/widgets/appearance.h"
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
    setPlainText(words);
    setLeading();
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
    setLeading();
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
}

void WordsPage::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    keepMeasure();
}

} // namespace partsong
