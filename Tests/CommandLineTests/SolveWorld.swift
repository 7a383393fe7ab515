/// A closed world of a few parts, for which the right answers are known.
///
/// Traps: the old board maps nothing above 4 GiB, the one of 64 GB maps two large cards and no third, the wide one needs
/// risers for a third wide card, the workstation has room for short fans alone, a weak fan blows too little, a weak lead
/// carries too little, a server supply needs a breakout board and feeds no board, drivers of old and new cards part, and
/// two rows leave out what a check needs.
enum SolveWorld {
  /// The files by name.
  static let files = [
    "gpu.csv": """
    id,name,kind,price_median,currency,lots,price_kind,peak_w,idle_w,vendor,architecture,devices,vram_gib,slots,length_mm,\
    height_mm,connectors,cooling,display,pcie_gen,pcie_lanes,bar_gib,first_driver,last_driver,kernel_module,source,as_of
    mini8,Mini,gpu,85,EUR,,own,70,8,NVIDIA,Ampere,1,8,1,170,111,none,open,true,3,16,0.25,460,,both,a test,2026-11-01
    duo12,Duo,gpu,180,EUR,,own,170,12,NVIDIA,Ampere,1,12,2,242,111,pcie8:1,open,true,3,16,0.25,460,,both,a test,2026-11-01
    trio16,Trio,gpu,300,EUR,3:560,own,160,12,NVIDIA,Ada,1,16,2,250,111,pcie8:1,open,true,3,16,0.25,525,,both,a test,2026-11-01
    calm24,Calm,gpu,190,EUR,,own,250,10,NVIDIA,Pascal,1,24,2,267,111,eps8:1,passive,false,3,16,32,367,580,proprietary,a test,2026-11-01
    new24,New,gpu,640,EUR,,own,310,15,NVIDIA,Blackwell,1,24,2,305,111,12vhpwr:1,open,true,3,16,0.25,570,,open,a test,2026-11-01
    pair12,Pair,gpu,165,EUR,,own,360,50,NVIDIA,Kepler,2,12,2,267,111,eps8:1,passive,false,3,16,16,340,470,proprietary,a test,2026-11-01

    """,
    "platform.csv": """
    id,name,kind,price_median,currency,price_kind,peak_w,idle_w,cpu,cpus_fitted,sockets,cpu_tdp_w,ram_gib,x16_slots,\
    x16_electrical,double_slots,pcie_gen,pcie_lanes,eps8_needed,above_4g,phys_addr_bits,mmio_window_gib,video,\
    max_gpu_length_mm,max_gpu_height_mm,psu_rated_w,psu_rating,psu_connectors,psu_proprietary,source,as_of
    two,Two slots,platform,140,EUR,own,150,40,a CPU,1,1,95,64,2,2,2,3,40,1,true,46,1024,headless,,,,,,,a test,2026-11-01
    wide,Two wide of four,platform,260,EUR,own,200,60,a CPU,1,1,140,128,4,4,2,3,40,1,true,46,1024,headless,,,,,,,a test,2026-11-01
    seven,Four wide of seven,platform,470,EUR,own,260,80,a CPU,1,1,180,256,7,7,4,3,40,2,true,46,1024,headless,,,,,,,a test,2026-11-01
    aged,No Above 4G,platform,70,EUR,own,150,50,a CPU,1,1,95,64,3,3,3,3,40,1,false,46,,headless,,,,,,,a test,2026-11-01
    narrow,Window of 64 GB,platform,95,EUR,own,150,45,a CPU,1,1,95,64,4,4,4,3,40,1,true,46,64,headless,,,,,,,a test,2026-11-01
    silent,Slots not told,platform,60,EUR,own,150,45,a CPU,1,1,95,64,,,,3,40,1,true,46,1024,headless,,,,,,,a test,2026-11-01
    desk,Workstation,platform,150,EUR,own,150,45,a CPU,1,1,95,64,2,2,2,3,40,0,true,46,1024,headless,330,130,790,gold,pcie8:2,true,a test,2026-11-01

    """,
    "psu.csv": """
    id,name,kind,price_median,currency,price_kind,rated_w,rail_12v_w,rating,curve,connectors,cables,atx,proprietary,breakout,source,as_of
    s450,Supply 450 W,psu,55,EUR,own,450,440,gold,eu,eps8:1 pcie8:2,2,2.4,false,false,a test,2026-11-01
    s850,Supply 850 W,psu,85,EUR,own,850,840,gold,eu,eps8:1 pcie8:4,4,2.4,false,false,a test,2026-11-01
    s1300,Supply 1300 W,psu,190,EUR,own,1300,1290,platinum,eu,eps8:2 pcie8:8,8,2.4,false,false,a test,2026-11-01
    server,Server supply,psu,25,EUR,own,1300,1300,platinum,redundant,,,false,false,true,a test,2026-11-01
    unlabelled,Supply without label,psu,15,EUR,own,,,,eu,eps8:1 pcie8:4,4,true,false,false,a test,2026-11-01

    """,
    "adapter.csv": """
    id,name,kind,price_median,currency,lots,price_kind,takes,gives,max_w,source,as_of
    lead2,Two PCIe 8 to EPS 8,adapter,8,EUR,4:26,own,pcie8:2,eps8:1,300,a test,2026-11-01
    lead1,One PCIe 8 to EPS 8,adapter,4,EUR,,own,pcie8:1,eps8:1,150,a test,2026-11-01
    leadh,Two PCIe 8 to 12VHPWR,adapter,14,EUR,,own,pcie8:2,12vhpwr:1,300,a test,2026-11-01
    riser,Riser,adapter,11,EUR,,own,x16:1,x16:1,75,a test,2026-11-01
    breakout,Breakout board,adapter,18,EUR,,own,server:1,pcie8:8,,a test,2026-11-01
    starter,Start lead,adapter,6,EUR,,own,molex:1,start:1,,a test,2026-11-01

    """,
    "cooling.csv": """
    id,name,kind,price_median,currency,price_kind,peak_w,idle_w,fits,cfm,length_mm,fan_a,slots_added,source,as_of
    breeze,Weak fan,cooling,9,EUR,own,3,3,passive,20,40,0.3,0,a test,2026-11-01
    gale,Fan for any,cooling,18,EUR,own,6,6,passive,70,60,0.5,0,a test,2026-11-01
    calmfan,Fan for Calm,cooling,12,EUR,own,6,6,calm24,65,90,0.5,0,a test,2026-11-01

    """,
    "storage.csv": """
    id,name,kind,price_median,currency,price_kind,peak_w,idle_w,capacity_gib,interface,source,as_of
    ssd,SSD,storage,20,EUR,own,5,1,238,sata,a test,2026-11-01
    ssd2,Large SSD,storage,55,EUR,own,5,1,931,sata,a test,2026-11-01

    """,
    "case.csv": """
    id,name,kind,price_median,currency,price_kind,max_gpu_length_mm,max_gpu_height_mm,slots,source,as_of
    short,Short case,case,50,EUR,own,260,130,7,a test,2026-11-01
    long,Long case,case,80,EUR,own,400,150,8,a test,2026-11-01

    """,
  ]
}
