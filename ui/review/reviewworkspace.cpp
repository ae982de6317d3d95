// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewworkspace.h"

#include "core/coding/quotes.h"
#include "core/review/reviewpage.h"
#include "ui/review/answerdialog.h"
#include "ui/review/answertable.h"
#include "ui/review/answertablemodel.h"
#include "ui/review/changedialog.h"
#include "ui/review/rounddialog.h"
#include "ui/review/roundlistmodel.h"
#include "ui/review/roundpage.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ReviewWorkspace::ReviewWorkspace(StudyContext &context, QWidget *parent)
    : Workspace(context, parent), m_rounds(new RoundListModel(context.project, this)), m_list(new QListView),
      m_panel(new QWidget), m_page(new RoundPage(context)), m_questions(dialogs())
{
    column(this, 0, 0)->addWidget(m_page);
    m_list->setModel(m_rounds);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Reviews"));
    auto *make = new QPushButton(icon(u"list-add"_s), tr("New review…"));
    make->setEnabled(!context.project.readOnly());
    auto *panel = column(m_panel, 0, 0);
    auto *foot = column(nullptr, 2, 0);
    foot->addWidget(make);
    panel->addWidget(m_list, 1);
    panel->addWidget(hairline(Qt::Horizontal));
    panel->addLayout(foot);
    connect(&context.project, &Project::changed, this, &ReviewWorkspace::apply);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(m_rounds->roundAt(index)); });
    connect(make, &QPushButton::clicked, this, &ReviewWorkspace::newRound);
    connect(m_page, &RoundPage::makeWanted, this, &ReviewWorkspace::newRound);
    connect(m_page, &RoundPage::pageWanted, this, &ReviewWorkspace::makePage);
    connect(m_page, &RoundPage::recordWanted, this, &ReviewWorkspace::record);
    connect(m_page, &RoundPage::changeWanted, this, &ReviewWorkspace::writeDownChange);
    connect(m_page, &RoundPage::removeWanted, this, &ReviewWorkspace::removeAnswer);
    connect(m_page, &RoundPage::themeChosen, this,
            [this](SubjectId theme) { this->context().navigator.select(theme); });
}

ReviewWorkspace::Questions ReviewWorkspace::dialogs()
{
    return {.round = [this]() -> std::optional<RoundDraft> {
                RoundDialog dialog(context().project, this);
                return dialog.exec() == QDialog::Accepted ? std::optional(dialog.draft()) : std::nullopt;
            },
            .path =
                [this](const QString &name) {
                    return askWhereToSave(
                        context(), this,
                        {tr("Save the review page"), name + u".html"_s, tr("Web page (*.html)")});
                },
            .answer = [this](SubjectId theme, const QString &reviewer) -> std::optional<ResponseDraft> {
                AnswerDialog dialog(context().project, m_page->round(), {theme, reviewer},
                                    context().appearance, this);
                return dialog.exec() == QDialog::Accepted ? std::optional(dialog.draft()) : std::nullopt;
            },
            .change = [this](const std::vector<Response> &answers) -> std::optional<DecisionDraft> {
                ChangeDialog dialog(answers, this);
                return dialog.exec() == QDialog::Accepted ? std::optional(dialog.draft()) : std::nullopt;
            }};
}

void ReviewWorkspace::buildActions()
{
    addRoundActions();
    const auto open = [this] { return !m_page->round().null() && !context().project.readOnly(); };
    context().actions.add(this,
                          {.id = u"review.record"_s,
                           .text = tr("Write Down an &Answer…"),
                           .run = [this] { record(m_page->currentTheme(), m_page->currentReviewer()); },
                           .shortcuts = {Qt::CTRL | Qt::Key_Return},
                           .menu = MenuPlace::Workspace,
                           .group = 1,
                           .iconName = u"document-edit"_s,
                           .keywords = tr("response comment feedback member check"),
                           .enabled = open});
    context().actions.add(this,
                          {.id = u"review.removeAnswer"_s,
                           .text = tr("Remove This Answer"),
                           .run =
                               [this] {
                                   if (const auto answer = m_page->currentAnswer())
                                       removeAnswer(answer->id);
                               },
                           .menu = MenuPlace::Workspace,
                           .group = 1,
                           .keywords = tr("delete"),
                           .enabled = [this, open] { return open() && m_page->currentAnswer(); }});
    context().actions.add(this,
                          {.id = u"review.change"_s,
                           .text = tr("Write Down What &Changed…"),
                           .run = [this] { writeDownChange(); },
                           .menu = MenuPlace::Workspace,
                           .group = 1,
                           .keywords = tr("decision feedback you said we did impact"),
                           .enabled = [this, open] { return open() && !m_page->answersAtHand().empty(); }});
}

void ReviewWorkspace::addRoundActions()
{
    const auto open = [this] { return !m_page->round().null() && !context().project.readOnly(); };
    context().actions.add(this,
                          {.id = u"review.new"_s,
                           .text = tr("&New Review…"),
                           .run = [this] { newRound(); },
                           .menu = MenuPlace::Workspace,
                           .group = 0,
                           .iconName = u"list-add"_s,
                           .keywords = tr("round member checking ppi public contributors"),
                           .enabled = [this] { return !context().project.readOnly(); }});
    context().actions.add(this,
                          {.id = u"review.page"_s,
                           .text = tr("&Make the Page…"),
                           .run = [this] { makePage(); },
                           .menu = MenuPlace::Workspace,
                           .group = 0,
                           .iconName = u"document-export"_s,
                           .keywords = tr("print export html accessible pack"),
                           .enabled = open});
    context().actions.add(this,
                          {.id = u"review.remove"_s,
                           .text = tr("&Remove Review"),
                           .run = [this] { removeRound(); },
                           .menu = MenuPlace::Workspace,
                           .group = 0,
                           .iconName = u"edit-delete"_s,
                           .keywords = tr("delete round"),
                           .enabled = open});
}

std::vector<Panel> ReviewWorkspace::buildPanels()
{
    m_panel->addActions(actions()); // the keys of the workspace work in its panel too
    return {{u"review.rounds"_s, tr("Reviews"), u"view-task"_s, m_panel, Qt::LeftDockWidgetArea, 260}};
}

void ReviewWorkspace::showFirst()
{
    if (m_page->round().null())
        choose(m_rounds->roundAt(m_rounds->index(0)));
}

bool ReviewWorkspace::showSubject(SubjectId subject, std::optional<TextRange>)
{
    const Id<Round> round(subject.uuid());
    if (!context().project.find(round))
        return false;
    show(round);
    return true;
}

QWidget *ReviewWorkspace::focusFirst()
{
    return m_rounds->rowCount() > 0 ? static_cast<QWidget *>(m_page->table()) : this;
}

void ReviewWorkspace::commitPending()
{
    m_page->commitPending();
}

void ReviewWorkspace::show(Id<Round> round)
{
    m_page->setRound(round);
    m_list->setCurrentIndex(m_rounds->indexOf(round));
}

void ReviewWorkspace::choose(Id<Round> round)
{
    if (round == m_page->round())
        return;
    show(round);
    context().navigator.select(m_page->currentTheme());
}

void ReviewWorkspace::apply(const ChangeSet &changes)
{
    m_rounds->apply(changes);
    m_page->apply(changes);
    if (m_page->round().null() && m_rounds->rowCount() > 0)
        choose(m_rounds->roundAt(m_rounds->index(std::max(0, m_list->currentIndex().row()))));
}

void ReviewWorkspace::newRound()
{
    const auto draft = m_questions.round();
    if (!draft)
        return;
    const auto made = partsong::newRound(context().project, *draft);
    if (!context().notices.report(made))
        return;
    choose(made->id);
    context().notices.good(tr("“%1” is ready. Make its page, and give it to the group.").arg(made->name));
}

void ReviewWorkspace::removeRound()
{
    const auto round = context().project.find(m_page->round());
    if (round && context().notices.report(partsong::removeRound(context().project, round->id)))
        offerUndo(tr("“%1” was removed, with what was said in it.").arg(round->name));
}

void ReviewWorkspace::makePage()
{
    commitPending();
    const auto round = context().project.find(m_page->round());
    const QString path = round ? m_questions.path(round->name) : QString();
    if (path.isEmpty())
        return;
    const QByteArray page = reviewPage(context().project, round->id).toUtf8();
    if (context().notices.report(saveToFile(path, page)))
        noteShown(*round, path);
}

// What left the building is kept with the quotes, each page by its file.
void ReviewWorkspace::noteShown(const Round &round, const QString &path)
{
    std::vector<Id<Quote>> quotes;
    for (const Uuid &theme : reviewSheet(context().project, round).themes) {
        for (const Id<Quote> &quote : quotesForReview(context().project, theme)) {
            if (!std::ranges::contains(quotes, quote))
                quotes.push_back(quote);
        }
    }
    const QString what = u"%1 (%2)"_s.arg(round.name, QFileInfo(path).fileName());
    if (!quotes.empty() && !context().notices.report(recordShown(context().project, quotes, what)))
        return;
    context().notices.offer(
        tr("The page is saved as %1. %n quote(s) on it are noted as shown.", nullptr, int(quotes.size()))
            .arg(QDir::toNativeSeparators(path)),
        tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void ReviewWorkspace::record(SubjectId theme, const QString &reviewer)
{
    if (m_page->round().null() || context().project.readOnly())
        return;
    const auto draft = m_questions.answer(theme, reviewer);
    if (!draft || !context().notices.report(recordResponse(context().project, m_page->round(), *draft)))
        return;
    m_page->setCurrentTheme(draft->theme);
    context().notices.good(tr("What %1 said is kept.").arg(draft->reviewer));
}

void ReviewWorkspace::removeAnswer(Id<Response> response)
{
    const auto said = context().project.find(response);
    if (said && !context().project.readOnly()
        && context().notices.report(removeResponse(context().project, response)))
        offerUndo(tr("What %1 said was removed.").arg(said->reviewer));
}

void ReviewWorkspace::writeDownChange()
{
    const std::vector<Response> answers = m_page->answersAtHand();
    if (answers.empty() || context().project.readOnly())
        return;
    const auto draft = m_questions.change(answers);
    if (draft && context().notices.report(addDecision(context().project, *draft)))
        context().notices.good(
            tr("That is kept as a decision. The next page for reviewers tells them of it."));
}

void ReviewWorkspace::offerUndo(const QString &text)
{
    partsong::offerUndo(context(), text);
}

} // namespace partsong
