// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/marksdialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace partsong {

namespace {

constexpr qsizetype LongestWords = 200;

// What a choice of the marks goes by; its value is in the role after it.
enum class TickBy { All, Colour, Author };
constexpr int TickByRole = Qt::UserRole;
constexpr int TickValueRole = Qt::UserRole + 1;

QIcon swatchOf(const QColor &colour)
{
    if (!colour.isValid())
        return {};
    const int side = scaled(14);
    QPixmap patch(side, side);
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(0, 0, 0, 110));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3);
    return patch;
}

QString wordsShown(const MarkedPlace &mark)
{
    if (!mark.words.isEmpty())
        return mark.words.simplified().left(LongestWords);
    return mark.kind == PageMark::Kind::Note ? MarksDialog::tr("A note on the page")
                                             : MarksDialog::tr("A rectangle on the page");
}

// The name of a colour as people say it of highlighters.
QString saidColour(const QColor &colour)
{
    const int hue = colour.hslHue();
    if (hue < 0 || colour.hslSaturation() < 40)
        return colour.lightness() < 60 ? MarksDialog::tr("Black") : MarksDialog::tr("Grey");
    struct Name {
        int below; // degrees
        QString words;
    };
    const Name names[] = {{15, MarksDialog::tr("Red")},        {44, MarksDialog::tr("Orange")},
                          {70, MarksDialog::tr("Yellow")},     {165, MarksDialog::tr("Green")},
                          {195, MarksDialog::tr("Turquoise")}, {255, MarksDialog::tr("Blue")},
                          {290, MarksDialog::tr("Purple")},    {345, MarksDialog::tr("Pink")},
                          {361, MarksDialog::tr("Red")}};
    return std::ranges::find_if(names, [hue](const Name &name) { return hue < name.below; })->words;
}

} // namespace

MarksDialog::MarksDialog(const std::vector<MarkedPlace> &marks, const QStringList &codes, QWidget *parent)
    : FormDialog(tr("Code what others marked"), 640, parent), m_marks(marks), m_list(new QTreeWidget),
      m_tick(new QComboBox), m_code(new QComboBox)
{
    fillList();
    fillTicks();
    m_code->setEditable(true);
    m_code->addItems(codes);
    m_code->setCurrentText({});
    m_code->lineEdit()->setPlaceholderText(tr("Choose a code, or name a new one"));
    addFormRow(form(), tr("Which of these become coded passages?"), m_list);
    if (m_tick->count() > 1)
        addFormRow(form(), tr("Tick"), m_tick);
    addFormRow(form(), tr("Code"), m_code, tr("Who marked it, and what they said, becomes the comment."));
    finish(primaryButton(tr("Code these")));
    m_code->setFocus();
}

void MarksDialog::fillList()
{
    m_list->setHeaderLabels({tr("Marked"), tr("Page"), tr("By"), tr("Comment")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Marked"));
    setScaledMinimumHeight(m_list, 260);
    for (const MarkedPlace &mark : m_marks) {
        auto *item = new QTreeWidgetItem(
            {wordsShown(mark), QString::number(mark.page), mark.author, mark.comment.simplified()});
        item->setCheckState(0, Qt::Checked);
        item->setIcon(0, swatchOf(mark.colour));
        item->setToolTip(0, mark.words);
        item->setToolTip(2, mark.author);
        item->setToolTip(3, mark.comment);
        m_list->addTopLevelItem(item);
    }
    m_list->setColumnWidth(0, scaled(270));
    m_list->setColumnWidth(1, scaled(52));
    m_list->setColumnWidth(2, scaled(80));
}

// One colour often stands for one thing, so that they are taken colour by colour.
void MarksDialog::fillTicks()
{
    QList<QColor> colours;
    QStringList authors;
    for (const MarkedPlace &mark : m_marks) {
        if (mark.colour.isValid() && !colours.contains(mark.colour))
            colours.append(mark.colour);
        if (!mark.author.isEmpty() && !authors.contains(mark.author))
            authors.append(mark.author);
    }
    const auto add = [this](const QIcon &icon, const QString &words, TickBy by, const QVariant &value) {
        m_tick->addItem(icon, words, int(by));
        m_tick->setItemData(m_tick->count() - 1, value, TickValueRole);
    };
    add({}, tr("All of them"), TickBy::All, {});
    for (qsizetype i = 0; colours.size() > 1 && i < colours.size(); ++i)
        add(swatchOf(colours[i]), saidColour(colours[i]), TickBy::Colour, colours[i]);
    for (qsizetype i = 0; authors.size() > 1 && i < authors.size(); ++i)
        add({}, tr("Marked by %1").arg(authors[i]), TickBy::Author, authors[i]);
    connect(m_tick, &QComboBox::activated, this, &MarksDialog::tick);
}

void MarksDialog::tick()
{
    const auto by = TickBy(m_tick->currentData(TickByRole).toInt());
    const QVariant value = m_tick->currentData(TickValueRole);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const MarkedPlace &mark = m_marks[size_t(i)];
        const bool meant = by == TickBy::All
            || (by == TickBy::Colour ? mark.colour == value.value<QColor>()
                                     : mark.author == value.toString());
        m_list->topLevelItem(i)->setCheckState(0, meant ? Qt::Checked : Qt::Unchecked);
    }
}

QString MarksDialog::code() const
{
    return m_code->currentText().trimmed();
}

std::vector<MarkedPlace> MarksDialog::ticked() const
{
    std::vector<MarkedPlace> places;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            places.push_back(m_marks[size_t(i)]);
    }
    return places;
}

void MarksDialog::accept()
{
    if (code().isEmpty())
        return setProblem(tr("Choose the code that they get, or name a new one."));
    if (ticked().empty())
        return setProblem(tr("Tick at least one of them."));
    FormDialog::accept();
}

} // namespace partsong
