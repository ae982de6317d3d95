// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/memowords.h"

#include "core/links/linktext.h"
#include "ui/links/markdownhighlighter.h"
#include "ui/widgets/palette.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTextBlock>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSuggestions = 6;

} // namespace

MemoWords::MemoWords(const QString &accessibleName, std::function<bool(const QString &name)> known,
                     QWidget *parent)
    : WordsEdit(accessibleName, parent), m_known(std::move(known))
{
    setMouseTracking(true);
    connect(this, &QPlainTextEdit::textChanged, this, &MemoWords::prepare);
}

// Definitions and dictionaries are read when the first memo is, not when a study is opened.
void MemoWords::prepare()
{
    if (document()->isEmpty())
        return;
    disconnect(this, &QPlainTextEdit::textChanged, this, &MemoWords::prepare); // highlighting signals it too
    m_highlighter = new MarkdownHighlighter(document(), paletteOf(this), m_spelling, m_known);
    m_highlighter->setSpelling(m_spells);
}

void MemoWords::setSpelling(bool on)
{
    m_spells = on;
    if (m_highlighter)
        m_highlighter->setSpelling(on);
}

void MemoWords::refreshLinks()
{
    if (m_highlighter)
        m_highlighter->rehighlight();
}

QString MemoWords::linkUnder(const QTextCursor &cursor) const
{
    const auto link = linkAt(cursor.block().text(), cursor.positionInBlock());
    return link ? link->name : QString();
}

bool MemoWords::followLink()
{
    const QString name = linkUnder(textCursor());
    if (!name.isEmpty())
        Q_EMIT linkFollowed(name);
    return !name.isEmpty();
}

void MemoWords::insertLink(const QString &name)
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const bool asked = QStringView(line).first(cursor.positionInBlock()).endsWith("[["_L1);
    const bool closed = QStringView(line).sliced(cursor.positionInBlock()).startsWith("]]"_L1);
    cursor.insertText((asked ? QString() : u"[["_s) + name + (closed ? QString() : u"]]"_s));
    if (closed)
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
    setTextCursor(cursor);
}

void MemoWords::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && followLink())
        return;
    WordsEdit::keyPressEvent(event);
    if (event->text() != "["_L1 || isReadOnly())
        return;
    const QTextCursor cursor = textCursor();
    if (QStringView(cursor.block().text()).first(cursor.positionInBlock()).endsWith("[["_L1))
        Q_EMIT linkWanted();
}

void MemoWords::mousePressEvent(QMouseEvent *event)
{
    WordsEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier))
        followLink();
}

void MemoWords::mouseMoveEvent(QMouseEvent *event)
{
    WordsEdit::mouseMoveEvent(event);
    const bool over = !linkUnder(cursorForPosition(event->position().toPoint())).isEmpty();
    const bool follows = over && event->modifiers().testFlag(Qt::ControlModifier);
    viewport()->setCursor(follows ? Qt::PointingHandCursor : Qt::IBeamCursor);
    viewport()->setToolTip(over ? tr("Ctrl+click goes there") : QString());
}

void MemoWords::addSuggestions(QMenu &menu, const QTextCursor &at)
{
    const QString line = at.block().text();
    for (const auto &[start, length] : m_spelling.misspelledIn(line)) {
        if (at.positionInBlock() < start || at.positionInBlock() > start + length)
            continue;
        const QString word = line.sliced(start, length);
        QAction *first = menu.actions().value(0);
        const auto add = [&](const QString &text, const std::function<void()> &run) {
            auto *action = new QAction(text, &menu);
            connect(action, &QAction::triggered, this, run);
            menu.insertAction(first, action);
        };
        QTextCursor whole = at;
        whole.setPosition(at.block().position() + start);
        whole.setPosition(at.block().position() + start + length, QTextCursor::KeepAnchor);
        const QStringList better = m_spelling.suggestions(word);
        for (const QString &one : better.first(std::min<qsizetype>(MostSuggestions, better.size())))
            add(one, [whole, one]() mutable { whole.insertText(one); });
        add(tr("Add “%1” to My Dictionary").arg(word), [this, word] {
            m_spelling.learn(word);
            refreshLinks();
        });
        menu.insertSeparator(first);
    }
}

void MemoWords::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    if (const QString name = linkUnder(at); !name.isEmpty()) {
        auto *follow = new QAction(tr("Go to “%1”").arg(name), menu.get());
        connect(follow, &QAction::triggered, this, [this, name] { Q_EMIT linkFollowed(name); });
        menu->insertAction(menu->actions().value(0), follow);
    }
    if (!isReadOnly())
        addSuggestions(*menu, at);
    menu->exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void MemoWords::changeEvent(QEvent *event)
{
    WordsEdit::changeEvent(event);
    const bool repainted = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange;
    if (repainted && m_highlighter)
        m_highlighter->setPalette(paletteOf(this));
}

} // namespace partsong
