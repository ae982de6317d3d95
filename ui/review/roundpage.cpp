// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/roundpage.h"

#include "core/links/decisionlink.h"
#include "core/links/subjects.h"
#include "core/review/roundclaim.h"
#include "core/review/rounds.h"
#include "core/themes/theme.h"
#include "ui/review/answertable.h"
#include "ui/review/answertablemodel.h"
#include "ui/shell/adviceview.h"
#include "ui/shell/notices.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/showndate.h"
#include "ui/widgets/wordsedit.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageWidth = 960; // px at 100 %: the table needs more than words do
constexpr int SideBySide = 680; // from this width on the theme and its answers stand beside each other

QLabel *caption(const QString &text)
{
    auto *label = wordsLabel(text);
    setTextSize(label, TextSize::Body, QFont::DemiBold);
    return label;
}

} // namespace

RoundPage::RoundPage(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_answers(new AnswerTableModel(context.project, this)),
      m_pages(new QStackedWidget), m_scroll(pageScroll()), m_name(new WordsEdit(tr("Name of the review"))),
      m_date(quietLabel({})), m_ring(new WordsEdit(tr("Who reviewers can ring"))), m_table(new AnswerTable),
      m_themeHead(new SectionHeader({})), m_statement(wordsLabel({})),
      m_advice(new AdviceView(context.project)), m_noAdvice(quietLabel(tr("Nobody has answered yet."))),
      m_changed(wordsLabel({}))
{
    auto *empty = new EmptyState(
        u"view-task"_s,
        tr("Ask the PPI group whether draft themes are right, and keep what they say beside them."),
        tr("New review"));
    empty->button()->setEnabled(!context.project.readOnly());
    buildPage(paperColumn(m_scroll, PageWidth));
    m_pages->addWidget(empty);
    m_pages->addWidget(m_scroll);
    setScaledMinimumWidth(m_pages, 120); // words break, so that panels keep room at large type
    column(this, 0, 0)->addWidget(m_pages);
    setGround(this, Ground::Paper);
    setAutoFillBackground(true);
    connect(empty, &EmptyState::chosen, this, &RoundPage::makeWanted);
}

void RoundPage::buildPage(QVBoxLayout *form)
{
    addHead(form);
    addTable(form);
    addBeside(form);
    addChanged(form);
    form->addStretch(1);
}

void RoundPage::addHead(QVBoxLayout *form)
{
    auto *head = column(nullptr, 0, 1);
    m_name->setBare(true);
    m_name->setSingle(true);
    m_name->setLines(1, 6);
    m_name->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextSize(m_name, TextSize::Display, QFont::DemiBold);
    head->addWidget(m_date);
    head->addWidget(m_name);
    form->addLayout(head);
    auto *ring = column(nullptr, 0, 1);
    auto *ringCaption = caption(tr("Who reviewers can ring"));
    ringCaption->setBuddy(m_ring);
    m_ring->setLines(1, 40);
    m_ring->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ring->setPlaceholderText(tr("A name, a number and hours"));
    ring->addWidget(ringCaption);
    ring->addWidget(m_ring);
    form->addLayout(ring);
    form->addWidget(buildTools());
    for (WordsEdit *edit : {m_name, m_ring})
        edit->setReadOnly(m_context.project.readOnly());
    connect(m_name, &WordsEdit::edited, this, [this] { set(m_name->words().simplified(), m_ring->words()); });
    connect(m_ring, &WordsEdit::edited, this, [this] { set(m_name->words().simplified(), m_ring->words()); });
}

QWidget *RoundPage::buildTools()
{
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools);
    m_record = primaryButton(tr("Write down an answer…"));
    m_make = new QPushButton(tr("Make the page…"));
    m_make->setIcon(icon(u"document-export"_s));
    m_make->setToolTip(tr("Saves the page that reviewers read and answer, on a screen or on paper. "
                          "It shows only quotes approved for the PPI group, and these are noted as shown."));
    m_record->setEnabled(!m_context.project.readOnly());
    m_make->setEnabled(!m_context.project.readOnly());
    flow->addWidget(m_record);
    flow->addWidget(m_make);
    connect(m_make, &QPushButton::clicked, this, &RoundPage::pageWanted);
    connect(m_record, &QPushButton::clicked, this,
            [this] { Q_EMIT recordWanted(currentTheme(), currentReviewer()); });
    return tools;
}

void RoundPage::addTable(QVBoxLayout *form)
{
    auto *part = column(nullptr, 0, 1);
    part->addWidget(new SectionHeader(tr("Answers")));
    auto *advice = quietLabel(
        tr("What reviewers say is advice. It stands beside the themes and is never counted as data."));
    part->addWidget(advice);
    part->addSpacing(space(2));
    m_noAnswers = wordsLabel(
        tr("Nobody has answered yet. Make the page, and write down here what each reviewer says."));
    part->addWidget(m_noAnswers);
    m_table->setModel(m_answers);
    part->addWidget(m_table);
    form->addLayout(part);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showTheme();
        Q_EMIT themeChosen(currentTheme());
    });
    connect(m_table, &AnswerTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT recordWanted(m_answers->themeAt(index), m_answers->reviewerAt(index));
    });
    connect(m_table, &AnswerTable::removeWanted, this, [this](const QModelIndex &index) {
        if (const auto response = m_answers->responseAt(index))
            Q_EMIT removeWanted(response->id);
    });
}

void RoundPage::addBeside(QVBoxLayout *form)
{
    auto *part = column(nullptr, 0, 2);
    part->addWidget(m_themeHead);
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->setSpacing(space(6));
    auto *says = column(nullptr, 0, 1);
    says->addWidget(caption(tr("What the theme says")));
    says->addWidget(m_statement);
    says->addStretch(1);
    auto *said = column(nullptr, 0, 1);
    said->addWidget(caption(tr("What the PPI group said")));
    said->addWidget(m_noAdvice);
    said->addWidget(m_advice);
    said->addStretch(1);
    m_beside->addLayout(says, 1);
    m_beside->addLayout(said, 1);
    part->addLayout(m_beside);
    form->addLayout(part);
    const auto fit = [this] { m_statement->setFont(m_context.appearance.readingFont()); };
    connect(&m_context.appearance, &Appearance::changed, this, fit);
    connect(m_advice, &AdviceView::countChanged, this,
            [this](int count) { m_noAdvice->setVisible(count == 0); });
    fit();
}

void RoundPage::addChanged(QVBoxLayout *form)
{
    m_changedPart = new QWidget;
    auto *part = column(m_changedPart, 0, 2);
    part->addWidget(caption(tr("What changed because of it")));
    m_changed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    part->addWidget(m_changed);
    m_change = new QPushButton(tr("Write down what changed…"));
    m_change->setToolTip(
        tr("A decision taken on these answers; the next page for reviewers tells them of it"));
    m_change->setEnabled(!m_context.project.readOnly());
    auto *line = row(nullptr, 0, 0);
    line->addWidget(m_change);
    line->addStretch(1);
    part->addLayout(line);
    form->addWidget(m_changedPart);
    connect(m_change, &QPushButton::clicked, this, &RoundPage::changeWanted);
}

void RoundPage::showChanged()
{
    std::vector<Uuid> said;
    for (const Response &response : m_answers->responsesTo(currentTheme()))
        said.push_back(response.id.uuid());
    QStringList lines;
    for (const Decision &decision : changedBecauseOf(m_context.project, said))
        lines << decision.text + (decision.why.isEmpty() ? QString() : u" – "_s + decision.why);
    m_changed->setText(lines.isEmpty() ? tr("Nothing is written down yet.") : lines.join(u'\n'));
    setInk(m_changed, lines.isEmpty() ? Ink::Quiet : Ink::Normal);
    m_changedPart->setVisible(!said.empty());
}

std::vector<Response> RoundPage::answersAtHand() const
{
    if (const auto answer = currentAnswer())
        return {*answer};
    return m_answers->responsesTo(currentTheme());
}

void RoundPage::setRound(Id<Round> round)
{
    if (round == m_round)
        return;
    commitPending();
    m_round = round;
    m_answers->setRound(round);
    m_advice->setRound(round);
    if (m_answers->rowCount() > 0)
        m_table->setCurrentIndex(m_answers->index(0, 0));
    refresh();
    showTheme();
}

void RoundPage::apply(const ChangeSet &changes)
{
    m_answers->apply(changes);
    if (changes.touches<Round>() || changes.touches<Response>())
        refresh();
    if (changes.touches<Theme>() || changes.touches<RoundClaim>())
        showTheme();
    else if (changes.touches<Decision>() || changes.touches<DecisionLink>() || changes.touches<Response>())
        showChanged();
}

void RoundPage::commitPending()
{
    if (m_round.null())
        return;
    m_name->commit();
    m_ring->commit();
}

void RoundPage::refresh()
{
    const auto round = m_context.project.find(m_round);
    if (!round)
        m_round = {};
    m_pages->setCurrentIndex(round ? 1 : 0);
    if (!round)
        return;
    m_name->setWords(round->name);
    m_ring->setWords(round->ring);
    m_date->setText(shownDate(round->date));
    m_noAnswers->setVisible(m_answers->reviewers().isEmpty());
}

void RoundPage::set(const QString &name, const QString &ring)
{
    if (m_context.notices.report(partsong::setRound(m_context.project, m_round, name, ring)))
        return;
    if (const auto round = m_context.project.find(m_round))
        m_name->setWords(round->name);
}

void RoundPage::showTheme()
{
    const SubjectId subject = currentTheme();
    const auto theme = m_context.project.find(Id<Theme>(subject.uuid()));
    m_themeHead->setTitle(titleOf(m_context.project, subject.uuid()));
    m_statement->setText(theme && !theme->statement.isEmpty() ? theme->statement
                                                              : tr("It has no plain English summary yet."));
    m_advice->setClaim(subject);
    m_noAdvice->setVisible(m_advice->count() == 0);
    showChanged();
}

SubjectId RoundPage::currentTheme() const
{
    const QModelIndex index = m_table->currentIndex();
    return m_answers->themeAt(index.isValid() ? index : m_answers->index(0, 0));
}

QString RoundPage::currentReviewer() const
{
    return m_answers->reviewerAt(m_table->currentIndex());
}

std::optional<Response> RoundPage::currentAnswer() const
{
    return m_answers->responseAt(m_table->currentIndex());
}

void RoundPage::setCurrentTheme(SubjectId theme)
{
    for (int row = 0; row < m_answers->rowCount(); ++row) {
        if (m_answers->themeAt(m_answers->index(row, 0)) == theme)
            m_table->setCurrentIndex(m_answers->index(row, std::max(0, m_table->currentIndex().column())));
    }
}

void RoundPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_beside->setDirection(width() >= scaled(SideBySide) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace partsong
