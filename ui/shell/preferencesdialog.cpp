// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"

#include "ui/shell/shellsettings.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/forms.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

namespace partsong {

namespace {

constexpr int SliderStep = 10; // per cent

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_appearance(appearance)
{
    setWindowTitle(tr("Preferences"));
    auto *inside = new QWidget;
    auto *form = column(inside, 6, 5);
    addFormRow(form, tr("Text size"), textSizePart(), tr("Everything in the window follows."));
    addFormRow(form, tr("Appearance"), schemePart());
    addFormRow(form, tr("Reading font"), readingPart(), tr("For transcripts and other long words."));
    form->addWidget(readingSample());
    form->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(space(4), space(2), space(4), space(4));
    auto *all = column(this, 0, 0);
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(QSize(scaled(460), scaled(520)).boundedTo(parent ? parent->window()->size() : QSize(1200, 800)));
}

template <typename Change> void PreferencesDialog::choose(Change change)
{
    AppearanceChoice choice = m_appearance.choice();
    change(choice);
    keepAppearanceChoice(m_settings, choice);
    m_appearance.choose(choice);
}

QWidget *PreferencesDialog::textSizePart()
{
    auto *part = new QWidget;
    auto *line = row(part, 0, 3);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(QStringLiteral("textSize"));
    slider->setAccessibleName(tr("Text size"));
    slider->setRange(100 / SliderStep, 300 / SliderStep);
    slider->setPageStep(5);
    slider->setValue(m_appearance.choice().textPercent / SliderStep);
    auto *shown = new QLabel(tr("%1 %").arg(m_appearance.choice().textPercent));
    line->addWidget(slider, 1);
    line->addWidget(shown);
    part->setFocusProxy(slider);
    connect(slider, &QSlider::valueChanged, this, [this, shown](int value) {
        shown->setText(tr("%1 %").arg(value * SliderStep));
        choose([value](AppearanceChoice &choice) { choice.textPercent = value * SliderStep; });
    });
    return part;
}

QWidget *PreferencesDialog::schemePart()
{
    auto *part = new QWidget;
    auto *line = row(part, 0, 4);
    auto *group = new QButtonGroup(part);
    const std::vector<std::pair<ColourScheme, QString>> offers = {
        {ColourScheme::System, tr("&As the system")},
        {ColourScheme::Light, tr("&Light")},
        {ColourScheme::Dark, tr("&Dark")}};
    for (const auto &[scheme, text] : offers) {
        auto *button = new QRadioButton(text);
        button->setChecked(m_appearance.choice().scheme == scheme);
        group->addButton(button, int(scheme));
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { choose([id](AppearanceChoice &choice) { choice.scheme = ColourScheme(id); }); });
    return part;
}

QWidget *PreferencesDialog::readingPart()
{
    auto *box = new QComboBox;
    for (const auto &offer : Appearance::readingFonts()) {
        box->addItem(offer.name, int(offer.font));
        if (offer.font == m_appearance.choice().readingFont)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        choose([box](AppearanceChoice &choice) {
            choice.readingFont = ReadingFont(box->currentData().toInt());
        });
    });
    return box;
}

QLabel *PreferencesDialog::readingSample()
{
    auto *sample =
        wordsLabel(tr("“She knew who to ring, and they came that night. It made all the difference to us.”"));
    sample->setMargin(space(3));
    setGround(sample, Ground::Paper);
    sample->setFont(m_appearance.readingFont());
    connect(&m_appearance, &Appearance::changed, sample, [this, sample] {
        sample->setFont(m_appearance.readingFont());
        sample->setMargin(space(3));
    });
    return sample;
}

} // namespace partsong
