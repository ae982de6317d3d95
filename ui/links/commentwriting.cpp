// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/comments.h"
#include "ui/links/commentlistmodel.h"
#include "ui/links/commentspanel.h"
#include "ui/links/subjectchips.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

// The thread in sight: its words, what is written to it, and closing it.

namespace partsong {

using namespace Qt::StringLiterals;

// What stands in the field before anything is typed: of a comment that is changed, its own words.
QString CommentsPanel::wordsAtFirst(const Target &of) const
{
    const auto known =
        of.changing ? context().project.find(Id<Comment>(of.id)) : Result<Comment>(std::unexpected(Error()));
    return known ? known->text : QString();
}

// What was typed and not sent stays with what it was typed for.
void CommentsPanel::keepDraft()
{
    if (target() == m_draftOf)
        return;
    if (m_field->words() == wordsAtFirst(m_draftOf))
        m_drafts.remove(m_draftOf);
    else if (!m_draftOf.id.null())
        m_drafts[m_draftOf] = m_field->words();
    m_draftOf = target();
    const bool typing = m_field->hasFocus();
    m_field->clearFocus(); // a field that is typed in keeps its words
    m_field->setWords(m_drafts.value(m_draftOf, wordsAtFirst(m_draftOf)));
    if (typing)
        m_field->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::showThread(const CommentThread *shown)
{
    while (QLayoutItem *item = m_words->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_subjectChip->setVisible(shown && m_all->isChecked());
    if (!shown)
        return;
    m_subjectChip->setSubjects({shown->first.subject});
    m_close->setText(shown->first.closed ? tr("Open again") : tr("Close"));
    addWords(shown->first);
    for (const Comment &answer : shown->answers)
        addWords(answer);
}

void CommentsPanel::addWords(const Comment &comment)
{
    const auto person = context().project.find(comment.person);
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(comment.created), QLocale::ShortFormat);
    auto *origin = quietLabel(person ? tr("%1, %2").arg(person->name, when) : when);
    setTextSize(origin, TextSize::Small);
    auto *head = new QWidget;
    auto *across = row(head, 0, 1);
    across->addWidget(origin, 1);
    if (comment.person == context().project.person().id && !context().project.readOnly()) {
        auto *pen = new QToolButton;
        pen->setAutoRaise(true);
        pen->setIcon(icon(u"document-edit"_s));
        pen->setToolTip(tr("Change what you wrote"));
        pen->setAccessibleName(pen->toolTip());
        connect(pen, &QToolButton::clicked, this, [this, id = comment.id] { change(id); });
        across->addWidget(pen);
    }
    m_words->addWidget(head);
    auto *words = wordsLabel(comment.text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->addWidget(words);
}

// Its words come into the field, to be sent again; Esc leaves them as they were. An answer that was begun
// waits meanwhile.
void CommentsPanel::change(Id<Comment> comment)
{
    if (!context().project.find(comment))
        return;
    m_changing = comment;
    refresh();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->moveCursor(QTextCursor::End);
}

void CommentsPanel::send()
{
    const QString words = m_field->words();
    if (context().project.readOnly() || words.trimmed().isEmpty())
        return;
    const CommentThread *shown = thread();
    const Target typedFor = target();
    const auto made = !m_changing.null() ? setCommentText(context().project, m_changing, words)
        : shown                          ? answerComment(context().project, shown->first.id, words)
                                         : addComment(context().project, subject(), words);
    if (!context().notices.report(made))
        return;
    m_drafts.remove(typedFor);
    m_draftOf = {};
    m_changing = {};
    m_field->clear();
    m_field->commit();
    m_writing = false;
    choose(made->answers.null() ? made->id : made->answers);
}

void CommentsPanel::closeThread()
{
    const CommentThread *shown = thread();
    if (!shown || context().project.readOnly())
        return;
    const bool closes = !shown->first.closed;
    if (context().notices.report(closeComment(context().project, shown->first.id, closes)) && closes)
        offerUndo(context(), tr("The comment was closed."));
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_changing.null()) {
            m_drafts.remove(target());
            m_draftOf = {};
            m_changing = {};
            refresh();
            return true;
        }
    }
    return SubjectPanel::eventFilter(watched, event);
}

} // namespace partsong
