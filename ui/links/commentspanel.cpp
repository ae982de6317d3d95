// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/commentspanel.h"

#include "core/links/comments.h"
#include "core/links/subjects.h"
#include "core/store/subjectkind.h"
#include "ui/links/commentlistmodel.h"
#include "ui/links/commentnews.h"
#include "ui/links/subjectchips.h"
#include "ui/shell/acting.h"
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

#include <QAction>
#include <QCheckBox>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

CommentsPanel::CommentsPanel(StudyContext &context, QWidget *parent)
    : SubjectPanel(context, new EmptyState(u"edit-comment"_s, {}, tr("Write a comment")), parent),
      m_news(new CommentNews(context, this)), m_model(new CommentListModel(context.project, this)),
      m_all(new QCheckBox(tr("All open"))), m_write(new QPushButton(tr("Comment"))),
      m_subjectChip(new SubjectChips(context.project, true)),
      m_field(new WordsEdit(tr("Words of the comment"))), m_send(new QPushButton(tr("Send"))),
      m_close(new QPushButton)
{
    buildParts();
    connectParts();
    m_model->setNews(m_news);
    follow(context.navigator.selected());
    QTimer::singleShot(0, this, &CommentsPanel::tellNews); // once the window stands
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
                m_changing = {};
                refresh();
            });
    // Among all that are open one goes from one to the next, and sees what each is about.
    connect(list(), &QListView::clicked, this, &CommentsPanel::goToSubject);
    connect(list(), &QListView::activated, this, [this](const QModelIndex &index) {
        goToSubject(index);
        m_field->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&Acting::of(context()), &Acting::changed, this, [this] {
        m_news->begin();
        tellNews();
        refreshScope();
    });
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

CommentsPanel::Target CommentsPanel::target() const
{
    if (!m_changing.null())
        return {m_changing.uuid(), true};
    const CommentThread *shown = thread();
    return {shown ? shown->first.id.uuid() : subject().uuid(), false};
}

void CommentsPanel::write()
{
    if (!canWrite())
        return;
    Q_EMIT wanted();
    m_writing = true;
    m_changing = {};
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

void CommentsPanel::goToSubject(const QModelIndex &index)
{
    const CommentThread *thread = m_model->threadAt(index);
    if (thread && m_all->isChecked())
        context().navigator.goTo(thread->first.subject);
}

void CommentsPanel::tellNews()
{
    if (m_news->count() == 0 || m_all->isChecked())
        return;
    context().notices.offer(tr("%n comment(s) of others are new.", nullptr, m_news->count()), tr("Show"),
                            [panel = QPointer(this)] {
                                if (panel)
                                    panel->context().actions.action(u"comment.all"_s)->trigger();
                            });
    refresh();
}

void CommentsPanel::refreshScope()
{
    if (m_all->isChecked())
        m_news->seen();
    m_changing = {};
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
    const bool news = m_news->apply(changes);
    m_model->apply(changes);
    if (news)
        tellNews();
    if (!list()->currentIndex().isValid() && !m_writing && m_model->rowCount() > 0)
        return choose(m_model->threadAt(m_model->index(0))->first.id);
    refresh();
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
    const bool changing = !m_changing.null();
    m_field->setPlaceholderText(shown ? tr("Your answer") : tr("What do you want to say about this?"));
    m_send->setText(changing ? tr("Change") : shown ? tr("Answer") : tr("Comment"));
    m_send->setEnabled(!m_field->words().trimmed().isEmpty());
    const int open = subject().null() ? 0 : openComments(project, subject());
    const int fresh = all ? 0 : m_news->count();
    Q_EMIT titleChanged(fresh > 0      ? tr("Comments (%n new)", nullptr, fresh)
                            : open > 0 ? tr("Comments (%1)").arg(open)
                                       : tr("Comments"));
    context().actions.refresh(); // of which some depend on the thread in sight
}

void CommentsPanel::remove()
{
    const CommentThread *shown = thread();
    if (!shown || context().project.readOnly())
        return;
    if (context().notices.report(removeComment(context().project, shown->first.id)))
        offerUndo(context(), tr("The comment was deleted."));
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
