// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historypanel.h"

#include "core/store/project.h"
#include "ui/shell/historylistmodel.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace partsong {

HistoryPanel::HistoryPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new HistoryListModel(context.project, this)),
      m_persons(new QComboBox), m_list(new QListView), m_toHere(new QPushButton), m_this(new QPushButton)
{
    auto *layout = column(this, 0, 0);
    auto *head = column(nullptr, 2, 0);
    head->addWidget(m_persons);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(buildFoot());
    m_persons->setAccessibleName(tr("Whose steps are listed"));
    m_persons->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("History, newest first"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &HistoryPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::updateButtons);
    connect(m_persons, &QComboBox::currentIndexChanged, this, &HistoryPanel::refresh);
    connect(&context.project, &Project::changed, this, &HistoryPanel::refresh);
    refresh();
}

QWidget *HistoryPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *buttons = column(foot, 2, 1);
    for (QPushButton *button : {m_this, m_toHere}) {
        buttons->addWidget(button);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_this->setToolTip(tr("What was done after it stays, but for what rests on it"));
    connect(m_toHere, &QPushButton::clicked, this, &HistoryPanel::undoToHere);
    connect(m_this, &QPushButton::clicked, this, &HistoryPanel::undoThis);
    return foot;
}

void HistoryPanel::refresh()
{
    fillPersons();
    const QByteArray bytes = m_persons->currentData().toByteArray();
    const auto person = Uuid::fromBytes(bytes);
    m_model->showOnly(person ? std::optional(Id<Person>(*person)) : std::nullopt);
    m_model->refresh();
    updateButtons();
}

// Only a team has a choice.
void HistoryPanel::fillPersons()
{
    const auto persons = m_context.project.all<Person>();
    m_persons->setVisible(persons.size() > 1);
    if (m_persons->count() == int(persons.size()) + 1)
        return;
    const QSignalBlocker quiet(m_persons);
    const QVariant chosen = m_persons->currentData();
    m_persons->clear();
    m_persons->addItem(tr("Steps of everybody"), QByteArray());
    for (const Person &person : persons)
        m_persons->addItem(tr("Steps of %1").arg(person.name), person.id.uuid().bytes());
    m_persons->setCurrentIndex(std::max(0, m_persons->findData(chosen)));
}

const Step *HistoryPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->step(index) : nullptr;
}

void HistoryPanel::updateButtons()
{
    const Step *step = current();
    const bool writable = !m_context.project.readOnly();
    const int steps = step ? int(m_model->standingAbove(m_list->currentIndex()).size()) : 0;
    m_toHere->setText(steps > 0 ? tr("Undo the %n step(s) after this", nullptr, steps) : tr("Undo to here"));
    m_toHere->setEnabled(steps > 0 && writable);
    m_this->setText(tr("Undo this step alone"));
    m_this->setEnabled(step && step->standing() && writable);
}

void HistoryPanel::undoToHere()
{
    takeBack(m_context, m_model->standingAbove(m_list->currentIndex()));
}

void HistoryPanel::undoThis()
{
    if (const Step *step = current())
        takeBack(m_context, {step->number});
}

void HistoryPanel::showMenu(const QPoint &at)
{
    if (!current())
        return;
    QMenu menu;
    for (QPushButton *button : {m_this, m_toHere}) {
        auto *action = menu.addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

} // namespace partsong
