// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordsedit.h"

#include "ui/widgets/scale.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <cmath>

namespace partsong {

namespace {

constexpr int Pause = 2000; // ms without a key after which words are written

} // namespace

WordsEdit::WordsEdit(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent), m_pause(new QTimer(this))
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // all words wrap; a bar would lie over the last line
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitMargin();
    m_pause->setSingleShot(true);
    m_pause->setInterval(Pause);
    connect(m_pause, &QTimer::timeout, this, &WordsEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (pending())
            m_pause->start();
    });
    fitHeight();
}

bool WordsEdit::pending() const
{
    return toPlainText() != m_committed;
}

void WordsEdit::setWords(const QString &words)
{
    if (hasFocus() && pending())
        return;
    m_committed = words;
    if (toPlainText() != words)
        setPlainText(words);
    m_pause->stop();
}

void WordsEdit::commit()
{
    m_pause->stop();
    if (!pending() || isReadOnly())
        return;
    m_committed = toPlainText();
    Q_EMIT edited(m_committed);
}

void WordsEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fitHeight();
}

void WordsEdit::setBare(bool bare)
{
    m_bare = bare;
    setFrameShape(bare ? QFrame::NoFrame : QFrame::StyledPanel);
    viewport()->setAutoFillBackground(!bare);
    fitMargin();
    fitHeight();
}

QSize WordsEdit::sizeHint() const
{
    // A plain text document counts its height in lines, wrapped ones too.
    const int lines = std::clamp(int(std::ceil(document()->size().height())), m_least, m_most);
    const int margins = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    const double line = std::max(QFontMetricsF(font()).lineSpacing(), cursorRect().height() * 1.0);
    return {scaled(240), int(std::ceil(lines * line)) + margins};
}

void WordsEdit::fitMargin()
{
    document()->setDocumentMargin(m_bare ? 0 : space(2));
}

void WordsEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight(); // words break elsewhere
    // The first line at the top stays there as the field grows, also where there is room for those above it.
    if (event->size().height() >= sizeHint().height() - 2 * frameWidth())
        verticalScrollBar()->setValue(0);
}

void WordsEdit::fitHeight()
{
    updateGeometry();
}

void WordsEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        commit();
}

void WordsEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_single && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return commit();
    QPlainTextEdit::keyPressEvent(event);
}

void WordsEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitMargin();
}

WordsLine::WordsLine(const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    connect(this, &QLineEdit::returnPressed, this, &WordsLine::commit);
}

void WordsLine::setWords(const QString &words)
{
    if (hasFocus() && text() != m_committed)
        return;
    m_committed = words;
    if (text() != words) {
        setText(words);
        setCursorPosition(0); // where it is too long, its beginning is shown
    }
}

void WordsLine::commit()
{
    if (text() == m_committed || isReadOnly())
        return;
    m_committed = text();
    Q_EMIT edited(m_committed);
}

void WordsLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::MenuBarFocusReason)
        return;
    commit();
    setCursorPosition(0);
}

void WordsLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_committed)
        return setText(m_committed);
    QLineEdit::keyPressEvent(event);
}

} // namespace partsong
