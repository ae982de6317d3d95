// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/memopanel.h"

#include "core/links/blindwords.h"
#include "core/links/memos.h"
#include "core/links/subjects.h"
#include "core/store/subjectkind.h"
#include "ui/links/memoeditor.h"
#include "ui/links/memolistmodel.h"
#include "ui/links/memowords.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<bool> CheckSpelling{"memos/spelling", true};

} // namespace

MemoPanel::MemoPanel(StudyContext &context, QWidget *parent)
    : SubjectPanel(context, new EmptyState(u"note"_s, {}, tr("Write memo")), parent),
      m_model(new MemoListModel(context.project, this)), m_all(new QCheckBox(tr("All"))),
      m_diary(new QCheckBox(tr("Diary"))), m_write(new QPushButton(tr("Write memo"))),
      m_filter(new FilterBox(tr("Filter memos"))), m_editor(new MemoEditor(context))
{
    buildParts();
    connectParts();
    m_editor->setSpelling(context.settings.value(CheckSpelling));
    follow(context.navigator.selected());
}

void MemoPanel::buildParts()
{
    m_write->setIcon(icon(u"list-add"_s));
    m_write->setToolTip(tr("Write a memo about what is selected (Ctrl+M)"));
    m_all->setToolTip(tr("Show every memo of the study, whatever is selected"));
    m_all->setAccessibleName(tr("All memos"));
    m_diary->setToolTip(tr("Show the research diary, day by day (Ctrl+Shift+D writes today's entry)"));
    auto *more = new QWidget;
    auto *lines = column(more, 0, 1);
    lines->addWidget(m_filter);
    if (context().project.readOnly()) {
        auto *reason = quietLabel(tr("This study is read-only here: memos can be read, not changed."));
        setTextSize(reason, TextSize::Small);
        lines->addWidget(reason);
        m_write->setEnabled(false);
        emptyState()->button()->hide();
    }
    build({m_all, m_diary, m_write}, more, m_model, m_editor);
    list()->setAccessibleName(tr("Memos"));
    m_filter->setTarget(list());
}

// Of the two, one at most is chosen.
void MemoPanel::showScope(QCheckBox *chosen, QCheckBox *other)
{
    if (chosen->isChecked())
        other->setChecked(false);
    else if (!other->isChecked())
        m_filter->clear();
    refreshScope();
}

void MemoPanel::connectParts()
{
    connect(m_write, &QPushButton::clicked, this, &MemoPanel::write);
    connect(emptyState(), &EmptyState::chosen, this, &MemoPanel::write);
    connect(m_all, &QCheckBox::toggled, this, [this] { showScope(m_all, m_diary); });
    connect(m_diary, &QCheckBox::toggled, this, [this] { showScope(m_diary, m_all); });
    connect(m_filter, &FilterBox::filtered, this, [this](const QString &words) {
        m_model->setFilter(words);
        refreshScope();
    });
    connect(list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    showInEditor(m_model->memoAt(now));
                refreshParts();
            });
    connect(list(), &QListView::activated, m_editor, &MemoEditor::focusWords);
    connect(m_editor, &MemoEditor::added, this, &MemoPanel::choose);
    keepCaretInSight(pageArea(), m_editor->words());
    connect(m_editor, &MemoEditor::dropped, this, &MemoPanel::refreshScope);
    connect(&context().navigator, &Navigator::selectionChanged, this, &MemoPanel::follow);
    connect(&context().project, &Project::changed, this, &MemoPanel::apply);
}

void MemoPanel::buildActions(QWidget *frame)
{
    context().actions.add(frame,
                          {.id = u"memo.write"_s,
                           .text = tr("Write &Memo"),
                           .run = [this] { write(); },
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_M)},
                           .menu = MenuPlace::Edit,
                           .group = 4,
                           .iconName = u"note"_s,
                           .keywords = tr("annotation comment journal field note reflect"),
                           .tip = tr("Write a memo about what is selected"),
                           .enabled = [this] { return !context().project.readOnly(); }});
    context().actions.add(frame,
                          {.id = u"memo.all"_s,
                           .text = tr("All &Memos"),
                           .run =
                               [this] {
                                   Q_EMIT wanted();
                                   showAll(true);
                                   m_filter->setFocus(Qt::ShortcutFocusReason);
                               },
                           .menu = MenuPlace::Analysis,
                           .iconName = u"note"_s,
                           .keywords = tr("memo manager journal list find")});
    context().actions.add(frame,
                          {.id = u"memo.diary"_s,
                           .text = tr("Today's &Diary Entry"),
                           .run = [this] { writeDiary(); },
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                           .menu = MenuPlace::Edit,
                           .group = 4,
                           .iconName = u"view-calendar-day"_s,
                           .keywords = tr("journal research log field note reflexive diary"),
                           .tip = tr("Opens the research diary at today"),
                           .enabled = [this] { return !context().project.readOnly(); }});
    context().actions.add(
        frame,
        {.id = u"memo.spelling"_s,
         .text = tr("Check &Spelling in Memos"),
         .run = [this] { switchSpelling(); },
         .menu = MenuPlace::View,
         .group = 3,
         .iconName = u"tools-check-spelling"_s,
         .keywords = tr("dictionary misspelled words"),
         .tip = tr("Marks words that no dictionary has; this needs one of hunspell or aspell on the machine"),
         .checked = [this] { return context().settings.value(CheckSpelling); }});
}

void MemoPanel::switchSpelling()
{
    const bool on = !context().settings.value(CheckSpelling);
    context().settings.setValue(CheckSpelling, on);
    m_editor->setSpelling(on);
    if (on && !m_editor->words()->spelling().available())
        context().notices.say(
            tr("There is no dictionary on this machine, so spelling is not checked. Install "
               "one of hunspell or aspell, and start Partsong again."));
}

bool MemoPanel::showSubject(SubjectId subject)
{
    const auto memo = context().project.find(Id<Memo>(subject.uuid()));
    if (memo)
        showMemo(memo->id);
    return memo.has_value();
}

void MemoPanel::commitPending()
{
    m_editor->commitPending();
}

void MemoPanel::write()
{
    if (context().project.readOnly())
        return;
    Q_EMIT wanted();
    SubjectId about = context().navigator.selected();
    if (context().project.find(Id<Memo>(about.uuid())))
        about = subject(); // a memo is selected: the new one stands beside it
    if (!context().project.kindOf(about.uuid()))
        about = {}; // undo took away what was selected
    m_editor->commitPending();
    if (!about.null())
        showDiary(false); // it is no entry of the diary
    m_editor->begin(about.null() ? std::vector<SubjectId>() : std::vector{about});
    list()->setCurrentIndex({});
    refreshParts();
    m_editor->focusWords();
}

void MemoPanel::writeDiary()
{
    if (context().project.readOnly())
        return;
    Q_EMIT wanted();
    m_editor->commitPending();
    showDiary(true);
    const auto today = diaryEntry(context().project, context().project.person().id, QDate::currentDate());
    if (today) {
        choose(today->id);
        m_editor->words()->moveCursor(QTextCursor::End); // it goes on where it ended
    } else {
        m_editor->begin({}, MemoKind::Diary);
        list()->setCurrentIndex({});
        refreshParts();
    }
    m_editor->focusWords();
}

void MemoPanel::showDiary(bool diary)
{
    m_diary->setChecked(diary);
}

void MemoPanel::showAll(bool all)
{
    m_all->setChecked(all);
}

void MemoPanel::follow(SubjectId selected)
{
    if (context().project.find(Id<Memo>(selected.uuid())))
        return showMemo(Id<Memo>(selected.uuid()));
    m_editor->commitPending();
    setSubject(selected);
    refreshScope();
}

// Beside what it is about; among all where it is about nothing.
void MemoPanel::showMemo(Id<Memo> memo)
{
    m_editor->commitPending();
    const std::vector<Uuid> about = memoSubjects(context().project, memo);
    const auto found = context().project.find(memo);
    if (m_diary->isChecked() && found && found->kind != MemoKind::Diary)
        m_diary->setChecked(false);
    if (!m_all->isChecked() && !m_diary->isChecked() && about.empty())
        m_all->setChecked(true);
    else if (!about.empty() && !std::ranges::contains(about, subject().uuid()))
        setSubject(SubjectId(about.front()));
    refreshScope();
    showInEditor(memo);
    choose(memo);
}

void MemoPanel::apply(const ChangeSet &changes)
{
    m_model->apply(changes);
    m_editor->apply(changes);
    const auto shown = context().project.find(m_editor->memo());
    if (shown && hidden(context().project, *shown))
        return refreshScope(); // somebody began to work blind
    refreshParts();
}

void MemoPanel::refreshScope()
{
    const Id<Memo> shown = m_editor->memo();
    if (m_diary->isChecked())
        m_model->showDiary();
    else
        m_model->show(m_all->isChecked() ? std::nullopt : std::optional(subject()));
    const bool stays = m_model->indexOf(shown).isValid();
    choose(stays ? shown : m_model->memoAt(m_model->index(0)));
}

// Another memo is read from its beginning.
void MemoPanel::showInEditor(Id<Memo> memo)
{
    if (memo != m_editor->memo())
        pageArea()->verticalScrollBar()->setValue(0);
    m_editor->show(memo);
}

void MemoPanel::choose(Id<Memo> memo)
{
    const QModelIndex index = m_model->indexOf(memo);
    list()->setCurrentIndex(index);
    if (memo.null() || index.isValid())
        showInEditor(memo);
    if (index.isValid())
        list()->scrollTo(index);
    refreshParts();
}

void MemoPanel::refreshParts()
{
    const int rows = m_model->rowCount();
    const bool writing = m_editor->drafting() || !m_editor->memo().null();
    const bool all = m_all->isChecked() || m_diary->isChecked();
    // A line stands there in any case, so that the switches below it keep their place.
    showAbout(!all, m_diary->isChecked() ? tr("The research diary") : tr("All memos of the study"));
    m_filter->setVisible(all);
    showParts(rows > 0, writing);
    emptyState()->setSentence(emptySentence());
    // Where nothing is selected that has memos the empty page has the button.
    const bool above = rows > 0 || writing || all;
    m_write->setVisible(above);
    emptyState()->button()->setVisible(!above && !context().project.readOnly());
    updateTitle();
}

QString MemoPanel::emptySentence() const
{
    if (!m_filter->text().trimmed().isEmpty())
        return tr("No memo has these words.");
    if (m_diary->isChecked())
        return tr("The diary is empty. Write down each day what you did in the study, and why.");
    if (m_all->isChecked())
        return tr("Nobody has written a memo yet. Write down what you think while you read.");
    if (subject().null())
        return tr("Select a passage, a code, a theme or anything else to see the memos about it.");
    return tr("No memos about this yet. What does it make you think?");
}

// That there is something to read shows on the panel's title, also while another panel lies over it.
void MemoPanel::updateTitle()
{
    const auto count = subject().null() ? 0 : std::ssize(memosOn(context().project, subject().uuid()));
    Q_EMIT titleChanged(count > 0 ? tr("Memos (%1)").arg(count) : tr("Memos"));
}

void MemoPanel::remove()
{
    m_editor->remove();
}

SharedPanelFactory memoPanel()
{
    return {u"memos"_s, MemoPanel::tr("Memos"), u"note"_s, {}, [](StudyContext &context) -> SharedPanel * {
                return new MemoPanel(context);
            }};
}

} // namespace partsong
