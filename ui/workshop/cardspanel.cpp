// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/cardspanel.h"

#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"
#include "ui/workshop/boardcommands.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace partsong {

CardsPanel::CardsPanel(BoardCommands &commands, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_model(new CardsModel(commands.model().project(), this)),
      m_filter(new FilterBox(tr("Filter themes, codes and quotes"))), m_list(new QListView)
{
    auto *layout = column(this, 0, 0);
    auto *head = column(nullptr, 2, 1);
    auto *hint = quietLabel(tr("Drag onto the board, or press Return to put a card in free room."));
    setTextSize(hint, TextSize::Small);
    head->addWidget(m_filter);
    head->addWidget(hint);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    m_filter->setTarget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Themes, codes and quotes"));
    connect(m_filter, &FilterBox::filtered, m_model, &CardsModel::setFilter);
    connect(m_list, &QListView::activated, this, &CardsPanel::putSelected);
    connect(&commands.model(), &BoardModel::opened, this, &CardsPanel::markThoseOnBoard);
    connect(&commands.model(), &BoardModel::changed, this, &CardsPanel::markThoseOnBoard);
    markThoseOnBoard();
}

void CardsPanel::putSelected()
{
    std::vector<SubjectId> subjects;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        subjects.push_back(m_model->subjectAt(index));
    std::erase_if(subjects, [](const SubjectId &subject) { return subject.null(); });
    m_commands.putCards(subjects, std::nullopt);
}

void CardsPanel::markThoseOnBoard()
{
    QSet<SubjectId> subjects;
    for (const BoardThing &thing : m_commands.model().things()) {
        if (thing.isCard())
            subjects.insert(thing.item.subject);
    }
    m_model->setOnBoard(subjects);
}

} // namespace partsong
