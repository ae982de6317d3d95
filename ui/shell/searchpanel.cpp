// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpanel.h"

#include "core/store/project.h"
#include "ui/shell/navigator.h"
#include "ui/shell/searchhitsmodel.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace partsong {

SearchPanel::SearchPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(new FilterBox(tr("Find in the whole study"))),
      m_case(new QCheckBox(tr("Match capitals"))), m_words(new QCheckBox(tr("Whole words"))),
      m_expression(new QCheckBox(tr("Regular expression"))),
      m_elsewhere(new QCheckBox(tr("Memos, codes, notes too"))), m_state(quietLabel({})),
      m_list(new QListView), m_hits(new SearchHitsModel(context.project, this))
{
    auto *layout = column(this, 0, 0);
    auto *head = column(nullptr, 3, 2);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    m_elsewhere->setChecked(true);
    for (QCheckBox *box : {m_case, m_words, m_expression, m_elsewhere}) {
        flow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SearchPanel::searchAgain);
    }
    head->addWidget(m_field);
    head->addWidget(choices);
    head->addWidget(m_state);
    layout->addLayout(head);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_list, 1);
    m_field->setTarget(m_list);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(false);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(24); // what is in sight, at first
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("What was found"));
    m_state->setText(tr("A phrase is found across line ends too."));
    connect(m_field, &FilterBox::filtered, this, &SearchPanel::search);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPanel::searchAgain);
    connect(m_list, &QListView::activated, this, &SearchPanel::open);
    connect(m_list, &QListView::clicked, this, &SearchPanel::open);
}

void SearchPanel::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::searchAgain()
{
    search(m_field->text());
}

void SearchPanel::search(const QString &words)
{
    const int asked = ++m_asked;
    if (words.trimmed().isEmpty()) {
        m_hits->setHits({});
        m_state->setText(tr("A phrase is found across line ends too."));
        return;
    }
    const SearchQuery query{words, m_expression->isChecked(), m_case->isChecked(), m_words->isChecked(), {}};
    runTask(
        m_context.tasks, this, tr("Searching"),
        [&project = m_context.project, query](Progress &) { return searchTexts(project, query); },
        [this, asked, query](const Result<std::vector<SearchHit>> &found) {
            if (asked != m_asked)
                return;
            show(found);
            if (found && m_elsewhere->isChecked())
                searchElsewhere(query);
        });
}

// What is not the text of a source comes below, a moment later.
void SearchPanel::searchElsewhere(const SearchQuery &query)
{
    runTask(
        m_context.tasks, this, tr("Searching"),
        [&project = m_context.project, query](Progress &progress) {
            return searchSubjects(project, query, [&progress] { return progress.cancelled(); });
        },
        [this, asked = m_asked](std::vector<SubjectHit> found) {
            if (asked != m_asked)
                return;
            m_hits->setSubjects(std::move(found));
            showState();
            Q_EMIT finishedAll();
        });
}

void SearchPanel::showState()
{
    const int texts = m_hits->textHits();
    const int others = m_hits->subjectHits();
    if (texts + others == 0)
        m_state->setText(tr("Nothing found."));
    else if (others == 0)
        m_state->setText(tr("%n hit(s)", nullptr, texts));
    else
        m_state->setText(tr("%n hit(s)", nullptr, texts) + tr(", and %n elsewhere", nullptr, others));
}

void SearchPanel::show(const Result<std::vector<SearchHit>> &found)
{
    m_hits->setHits(found ? *found : std::vector<SearchHit>());
    if (found)
        showState();
    else
        m_state->setText(found.error().message);
    Q_EMIT finished();
}

void SearchPanel::open()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_context.navigator.goTo(m_hits->subject(current), m_hits->range(current));
}

} // namespace partsong
