// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/extractpanel.h"

#include "core/coding/code.h"
#include "core/themes/themecode.h"
#include "ui/shell/navigator.h"
#include "ui/themes/extractdelegate.h"
#include "ui/themes/extractlistmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ExtractPanel::ExtractPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ExtractListModel(context.project, this)), m_codes(new QComboBox),
      m_count(quietLabel({})), m_list(new QListView), m_pages(new QStackedWidget)
{
    auto *head = column(nullptr, 0, 1);
    setSteps(head, 3, 2, 3, 2, 1);
    m_codes->setAccessibleName(tr("Which code’s extracts"));
    m_codes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setTextSize(m_count, TextSize::Small);
    head->addWidget(m_codes);
    head->addWidget(m_count);
    auto *delegate = new ExtractDelegate(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // words are fetched a few rows at a time
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragEnabled(true);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Extracts of the theme’s codes"));
    m_list->installEventFilter(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(new EmptyState(u"format-text-highlight"_s,
                                      tr("Put codes into the theme, and what they cover is listed here."), {}));
    auto *layout = column(this, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(buildFoot());
    connect(delegate, &ExtractDelegate::addWanted, this,
            [this](const QModelIndex &index) { Q_EMIT quoteWanted(m_model->codingAt(index)); });
    connect(m_list, &QListView::customContextMenuRequested, this, &ExtractPanel::showMenu);
    connect(m_codes, &QComboBox::activated, this, [this] {
        m_model->setCode(m_codes->currentData().value<Id<Code>>());
        updateState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_context.navigator.select(subjectId(m_model->codingAt(index)));
        updateState();
    });
    updateState();
}

QWidget *ExtractPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *flow = new FlowLayout(foot);
    setSteps(flow, 2, 2, 2, 2, 2);
    m_add = new QPushButton(tr("Add as quote"));
    m_against = new QPushButton(tr("Speaks against"));
    m_add->setToolTip(tr("Adds the chosen extract to the quotes of the theme (Return)"));
    m_against->setToolTip(tr("Puts the chosen extract under what speaks against the theme"));
    flow->addWidget(m_add);
    flow->addWidget(m_against);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT quoteWanted(current()); });
    connect(m_against, &QPushButton::clicked, this, [this] { Q_EMIT againstWanted(current()); });
    return foot;
}

void ExtractPanel::setTheme(Id<Theme> theme)
{
    m_theme = theme;
    m_model->setTheme(theme);
    fillCodes();
    updateState();
}

void ExtractPanel::apply(const ChangeSet &changes)
{
    m_model->apply(changes);
    if (changes.touches<Code>() || changes.touches<ThemeCode>())
        fillCodes();
    updateState();
}

void ExtractPanel::fillCodes()
{
    const QSignalBlocker quiet(m_codes);
    const auto chosen = m_codes->currentData().value<Id<Code>>();
    m_codes->clear();
    m_codes->addItem(tr("All codes of the theme"), QVariant::fromValue(Id<Code>()));
    int row = 0;
    for (const auto &[code, path] : m_model->codes()) {
        m_codes->addItem(path, QVariant::fromValue(code));
        if (code == chosen)
            row = m_codes->count() - 1;
    }
    m_codes->setCurrentIndex(row);
    if (row == 0 && !chosen.null())
        m_model->setCode({});
}

void ExtractPanel::updateState()
{
    const int rows = m_model->rowCount();
    const bool can = !current().null() && !m_context.project.readOnly();
    m_count->setText(tr("%n extract(s)", nullptr, rows));
    m_count->setVisible(rows > 0);
    m_codes->setVisible(m_codes->count() > 1);
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
    m_add->setEnabled(can && !m_list->currentIndex().data(ExtractListModel::QuotedRole).toBool());
    m_against->setEnabled(can);
}

Id<Coding> ExtractPanel::current() const
{
    return m_model->codingAt(m_list->currentIndex());
}

void ExtractPanel::showMenu(const QPoint &at)
{
    const Id<Coding> coding = m_model->codingAt(m_list->indexAt(at));
    if (coding.null())
        return;
    QMenu menu(this);
    QAction *add = menu.addAction(icon(u"list-add"_s), tr("Add as Quote"), this, [=, this] { Q_EMIT quoteWanted(coding); });
    QAction *against = menu.addAction(tr("Speaks Against the Theme"), this, [=, this] { Q_EMIT againstWanted(coding); });
    menu.addAction(icon(u"go-jump"_s), tr("Show in Its Source"), this,
                   [=, this] { m_context.navigator.goTo(subjectId(coding)); });
    for (QAction *action : {add, against})
        action->setEnabled(!m_context.project.readOnly());
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool ExtractPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_add->isEnabled()) {
            Q_EMIT quoteWanted(current());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExtractPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // rows break their words to the width
}

} // namespace partsong
