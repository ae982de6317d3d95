// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/commentspanel.h"

#include "core/links/comments.h"
#include "core/links/subjects.h"
#include "core/store/subjectkind.h"
#include "ui/links/commentlistmodel.h"
#include "ui/links/subjectchips.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

CommentsPanel::CommentsPanel(StudyContext &context, QWidget *parent)
    : SubjectPanel(context, new EmptyState(u"edit-comment"_s, {}, tr("Write a comment")), parent),
      m_model(new CommentListModel(context.project, this)), m_all(new QCheckBox(tr("All open"))),
      m_write(new QPushButton(tr("Comment"))), m_subjectChip(new SubjectChips(context.project, true)),
      m_field(new WordsEdit(tr("Words of the comment"))), m_send(new QPushButton(tr("Send"))),
      m_close(new QPushButton)
{
    buildParts();
    connectParts();
    follow(context.navigator.selected());
}

void CommentsPanel::buildParts()
{
    m_write->setIcon(icon(u"list-add"_s));
    m_write->setToolTip(tr("Say something about what is selected (Ctrl+Alt+C)"));
    m_all->setToolTip(tr("Show every open comment of the study, whatever is selected"));
    build({m_write, m_all}, nullptr, m_model, buildThread());
    list()->setAccessibleName(tr("Comments"));
}

QWidget *CommentsPanel::buildThread()
{
    auto *page = new QWidget;
    auto *layout = column(page, 3, 2);
    layout->addWidget(m_subjectChip);
    m_words = column(nullptr, 0, 2);
    layout->addLayout(m_words);
    m_field->setLines(3, 12);
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools);
    m_send->setToolTip(tr("Ctrl+Return"));
    m_close->setToolTip(tr("Ctrl+Alt+X"));
    flow->addWidget(m_send);
    flow->addWidget(m_close);
    layout->addWidget(tools);
    layout->addStretch(1);
    return page;
}

void CommentsPanel::connectParts()
{
    connect(m_write, &QPushButton::clicked, this, &CommentsPanel::write);
    connect(emptyState(), &EmptyState::chosen, this, &CommentsPanel::write);
    connect(m_send, &QPushButton::clicked, this, &CommentsPanel::send);
    connect(m_close, &QPushButton::clicked, this, &CommentsPanel::closeThread);
    connect(m_all, &QCheckBox::toggled, this, &CommentsPanel::refreshScope);
    connect(list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                m_writing = m_writing && !now.isValid();
                refresh();
            });
    connect(list(), &QListView::activated, this, [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    connect(m_subjectChip, &SubjectChips::opened, this,
            [this](SubjectId subject) { context().navigator.goTo(subject); });
    connect(m_field, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!m_field->words().trimmed().isEmpty()); });
    connect(&context().navigator, &Navigator::selectionChanged, this, &CommentsPanel::follow);
    connect(&context().project, &Project::changed, this, &CommentsPanel::apply);
}

void CommentsPanel::buildActions(QWidget *frame)
{
    ActionTable &actions = context().actions;
    actions.add(frame,
                {.id = u"comment.write"_s,
                 .text = tr("C&omment on It"),
                 .run = [this] { write(); },
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)},
                 .menu = MenuPlace::Edit,
                 .group = 4,
                 .iconName = u"edit-comment"_s,
                 .keywords = tr("supervisor remark question discuss annotate"),
                 .tip = tr("Says something to the team about what is selected"),
                 .enabled = [this] { return canWrite(); }});
    actions.add(frame,
                {.id = u"comment.close"_s,
                 .text = tr("Clo&se the Comment"),
                 .run = [this] { closeThread(); },
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X)},
                 .iconName = u"checkmark"_s,
                 .keywords = tr("resolve done dealt with supervisor"),
                 .tip = tr("Closes the comment in the panel, or opens it again"),
                 .enabled = [this] { return thread() && !context().project.readOnly(); }});
    actions.add(frame,
                {.id = u"comment.all"_s,
                 .text = tr("Open &Comments"),
                 .run =
                     [this] {
                         Q_EMIT wanted();
                         showAll(true);
                         list()->setFocus(Qt::ShortcutFocusReason);
                     },
                 .menu = MenuPlace::Analysis,
                 .iconName = u"edit-comment"_s,
                 .keywords = tr("supervisor remarks list discussion")});
}

bool CommentsPanel::canWrite() const
{
    return !context().project.readOnly() && !context().navigator.selected().null();
}

const CommentThread *CommentsPanel::thread() const
{
    return m_writing ? nullptr : m_model->threadAt(list()->currentIndex());
}

// What the words in the field are for.
Uuid CommentsPanel::target() const
{
    const CommentThread *shown = thread();
    return shown ? shown->first.id.uuid() : subject().uuid();
}

void CommentsPanel::write()
{
    if (!canWrite())
        return;
    Q_EMIT wanted();
    m_writing = true;
    m_all->setChecked(false);
    list()->setCurrentIndex({});
    refresh();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommentsPanel::showAll(bool all)
{
    m_all->setChecked(all);
}

void CommentsPanel::follow(SubjectId selected)
{
    setSubject(selected);
    m_writing = false;
    if (!m_all->isChecked())
        refreshScope();
    else
        refresh();
}

void CommentsPanel::refreshScope()
{
    m_model->show(m_all->isChecked() ? std::nullopt : std::optional(subject()));
    choose(m_model->rowCount() > 0 ? m_model->threadAt(m_model->index(0))->first.id : Id<Comment>());
}

void CommentsPanel::choose(Id<Comment> first)
{
    const QModelIndex index = m_model->indexOf(first);
    list()->setCurrentIndex(index);
    if (index.isValid())
        list()->scrollTo(index);
    refresh();
}

void CommentsPanel::apply(const ChangeSet &changes)
{
    m_model->apply(changes);
    if (!list()->currentIndex().isValid() && !m_writing && m_model->rowCount() > 0)
        return choose(m_model->threadAt(m_model->index(0))->first.id);
    refresh();
}

// What was typed and not sent stays with what it was typed for.
void CommentsPanel::keepDraft()
{
    if (target() == m_draftOf)
        return;
    if (!m_draftOf.null())
        m_drafts[m_draftOf] = m_field->words();
    m_draftOf = target();
    const bool typing = m_field->hasFocus();
    m_field->clearFocus(); // a field that is typed in keeps its words
    m_field->setWords(m_drafts.value(m_draftOf));
    if (typing)
        m_field->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::refresh()
{
    keepDraft();
    const Project &project = context().project;
    const bool all = m_all->isChecked();
    const CommentThread *shown = thread();
    const bool may = !project.readOnly();
    const SubjectKind *kind = project.kindOf(subject().uuid());
    showAbout(!all);
    const bool any = m_model->rowCount() > 0;
    showParts(any, any || m_writing);
    emptyState()->setSentence(all ? tr("No comment is open. What the team asks each other is listed here.")
                                  : kind
                                  ? tr("Nobody has commented on this yet.")
                                  : tr("Select a passage, a code, a theme or a memo to comment on it."));
    emptyState()->button()->setVisible(may && kind && !all);
    m_write->setVisible(may && (any || m_writing)); // else the empty page has the button
    m_write->setEnabled(canWrite());
    showThread(shown);
    m_field->setVisible(may);
    m_send->setVisible(may);
    m_close->setVisible(may && shown);
    m_field->setPlaceholderText(shown ? tr("Your answer") : tr("What do you want to say about this?"));
    m_send->setText(shown ? tr("Answer") : tr("Comment"));
    m_send->setEnabled(!m_field->words().trimmed().isEmpty());
    const int open = subject().null() ? 0 : openComments(project, subject());
    Q_EMIT titleChanged(open > 0 ? tr("Comments (%1)").arg(open) : tr("Comments"));
    context().actions.refresh(); // of which some depend on the thread in sight
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
    m_words->addWidget(origin);
    auto *words = wordsLabel(comment.text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->addWidget(words);
}

void CommentsPanel::send()
{
    const QString words = m_field->words();
    if (context().project.readOnly() || words.trimmed().isEmpty())
        return;
    const CommentThread *shown = thread();
    const Uuid typedFor = target();
    const auto made = shown ? answerComment(context().project, shown->first.id, words)
                            : addComment(context().project, subject(), words);
    if (!context().notices.report(made))
        return;
    m_drafts.remove(typedFor);
    m_draftOf = {};
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

void CommentsPanel::remove()
{
    const CommentThread *shown = thread();
    if (!shown || context().project.readOnly())
        return;
    if (context().notices.report(removeComment(context().project, shown->first.id)))
        offerUndo(context(), tr("The comment was deleted."));
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
    }
    return SubjectPanel::eventFilter(watched, event);
}

SharedPanelFactory commentsPanel()
{
    // Who works alone and has no comment is not shown an empty panel.
    return {.id = u"comments"_s,
            .title = CommentsPanel::tr("Comments"),
            .iconName = u"edit-comment"_s,
            .shortcut = {},
            .make = [](StudyContext &context) -> SharedPanel * { return new CommentsPanel(context); },
            .shownAtFirst =
                [](const Project &project) {
                    return openComments(project) > 0 || project.all<Person>().size() > 1;
                }};
}

} // namespace partsong
